import type { StoryThreads, ThreadKnot, TurningPoint } from './protocol';

interface Properties {
  whole: StoryThreads;
  player: string | undefined;
  points: TurningPoint[];
  opened: number | null;
  open(knot: number): void;
}

const rowHeight = 62;
const lane = 5;
const left = 8;
const top = 26;

/** The drawing of the threads: time from left to right, a row for each place, a line for each person. The list below it says the same, so that nobody has to see it. */
export function Weave({ whole, player, points, opened, open }: Properties) {
  const { people, knots } = whole;
  const stays = people.flatMap(person => person.stays);
  if (stays.length === 0) return null;
  const places = [...new Set([...knots.map(knot => knot.place), ...stays.map(stay => stay.place)])].filter(place => place !== undefined);
  const from = Math.min(...stays.map(stay => stay.from.minutes));
  const minutes = Math.max(1, Math.max(...stays.map(stay => stay.to.minutes)) - from);
  const scale = Math.max(2, Math.min(12, 940 / minutes));
  const x = (minute: number): number => left + (minute - from) * scale;
  const row = (place: string): number => top + places.indexOf(place) * rowHeight;
  const y = (place: string, person: number): number => row(place) + 10 + (person * Math.min(lane, (rowHeight - 24) / people.length));
  const width = x(from + minutes) + left;
  const height = top + places.length * rowHeight;
  const isBright = (name: string): boolean => name === player;

  const line = (person: number): string => {
    let drawn = '';
    let wasAt: string | undefined;
    for (const stay of people[person]!.stays) {
      if (stay.place === undefined) {
        wasAt = undefined;
        continue;
      }
      const [start, height] = [x(stay.from.minutes), y(stay.place, person)];
      drawn += wasAt === undefined ? `M${start} ${height}` : `C${start - 6} ${y(wasAt, person)} ${start - 8} ${height} ${start} ${height}`;
      drawn += `H${Math.max(start, x(stay.to.minutes) - 14)}`;
      wasAt = stay.place;
    }
    return drawn;
  };

  const middle = (knot: ThreadKnot): number => {
    const there = knot.people.map(name => y(knot.place!, people.findIndex(person => person.name === name)));
    return (Math.min(...there) + Math.max(...there)) / 2;
  };
  const half = (knot: ThreadKnot): number => {
    const there = knot.people.map(name => y(knot.place!, people.findIndex(person => person.name === name)));
    return (Math.max(...there) - Math.min(...there)) / 2 + 5;
  };
  const show = (index: number): void => {
    open(index);
    requestAnimationFrame(() => document.getElementById(`knot-${knots[index]!.events[0]}`)?.scrollIntoView({ block: 'nearest' }));
  };

  return (
    <div class="weave" role="region" aria-label="Drawing of the threads" tabIndex={0}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {places.map(place => <text key={place} x={left} y={row(place)} class="weave-place">{place}</text>)}
        {people.map((person, index) => <path key={person.name} d={line(index)} class={isBright(person.name) ? 'thread own' : 'thread'} />)}
        {knots.map((knot, index) => knot.place !== undefined && knot.told && knot.people.map(name => {
          const person = people.findIndex(one => one.name === name);
          return <path key={`${index} ${name}`} class="thread bright" stroke={hue(person)} d={`M${x(knot.from.minutes) - 5} ${y(knot.place!, person)}H${x(knot.to.minutes) + 5}`} />;
        }))}
        {knots.map((knot, index) => knot.place !== undefined && (
          <rect key={index} class={`knot${knot.told ? ' told' : ''}${points.some(point => knot.events.includes(point.event)) ? ' hung' : ''}${opened === index ? ' open' : ''}`}
            x={x(knot.from.minutes) - 5} y={middle(knot) - half(knot)} width={Math.max(10, (knot.to.minutes - knot.from.minutes) * scale + 10)} height={half(knot) * 2} rx="5" onClick={() => show(index)}>
            <title>{`${knot.from.time} ${knot.title}`}</title>
          </rect>
        ))}
      </svg>
      <ul class="weave-names" aria-hidden="true">
        {people.map((person, index) => <li key={person.name}><svg width="16" height="8"><path class="thread bright" stroke={hue(index)} d="M0 4H16" /></svg> {person.display}</li>)}
      </ul>
    </div>
  );
}

/** Far apart for those who stand side by side. */
const hue = (person: number): string => `hsl(${(person * 137) % 360} 45% 45%)`;
