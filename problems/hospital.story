# Two patients, two remedies, and a doctor who is sure of himself.

story "The Second Opinion"
    about "The wrong remedy is given in good faith; the nurse knows better."

type place
type illness
type patient : character
type medic : character

fact at(who: character): place
fact door(from: place, to: place)
fact suffers(patient): illness
fact strength(patient): 0..3 = 3
fact doses(illness): 0..4                # remedies in the cupboard, by what they are for

place Ward, Laboratory, Kitchen
illness Ague, Croup
medic Vane "Doctor Vane" he
    at Ward
medic Ilse "Nurse Ilse" she
    at Laboratory
patient Pim he
    at Ward
    suffers Ague
patient Lotte she
    at Ward
    suffers Croup

initially
    doses(Ague) = 2
    doses(Croup) = 2
    door(Ward, Laboratory)
    door(Laboratory, Ward)
    door(Ward, Kitchen)
    door(Kitchen, Ward)
    # All but the nurse take it for the wrong illness.
    believes(Vane, suffers(Pim)) = Croup
    believes(Pim, suffers(Pim)) = Croup
    believes(Lotte, suffers(Pim)) = Croup
    believes(Ilse, believes(Vane, suffers(Pim))) = Croup
    believes(Ilse, believes(Pim, suffers(Pim))) = Croup

rule near(who: character, other: character) = at(who) = at(other)

wants of who: medic
    -2 * count (p: patient where suffers(p) != nothing) as "to see everybody well"
    1 * sum (p: patient) strength(p) as "to do no harm"
wants of who: patient
    -2 if suffers(who) != nothing as "to be well"
    1 * strength(who) as "to be strong"

action walk(who: medic, from: place, to: place)
    requires at(who) = from and door(from, to)
    effects at(who) := to
    consenting who

action treat(doctor: medic, sufferer: patient, ill: illness)
    requires near(doctor, sufferer) and doctor = Vane and doses(ill) > 0 and strength(sufferer) > 0
    effects
        doses(ill) -= 1
        if suffers(sufferer) = ill
            suffers(sufferer) := nothing
        else
            strength(sufferer) -= 2
    consenting doctor, sufferer
    observing x: near(x, doctor)

# The nurse has the results of the laboratory.
action report(nurse: medic, doctor: medic, sufferer: patient, ill: illness)
    requires near(nurse, doctor) and nurse != doctor and near(nurse, sufferer) and suffers(sufferer) = ill
    effects
        believes(doctor, suffers(sufferer)) := ill
        believes(sufferer, suffers(sufferer)) := ill
    consenting nurse
    observing x: near(x, nurse)
    by word

action feed(nurse: medic, sufferer: patient)
    requires near(nurse, sufferer) and happened treat(_, sufferer, _) and strength(sufferer) > 0
    effects strength(sufferer) += 1
    consenting nurse
    observing x: near(x, nurse)

wants of author
    1 if strength(Pim) < 3 as "a wrong diagnosis did harm"
    2 if suffers(Pim) = nothing as "Pim is well"
    1 if suffers(Pim) = nothing and suffers(Lotte) = nothing as "so is Lotte"
