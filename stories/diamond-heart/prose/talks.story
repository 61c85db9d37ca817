# Conversations that go one way or another. What is told of the act stands before them.

scene where_bound for comfort(Spike, Applejack) when at(Spike) = Square and happened confide(Applejack, Spike) and not happened comfort(Spike, Applejack) and owes(Spike, to Rarity) = Help and unwronged(Spike)
    * Applejack "Now you. You never oiled your frill to hold up boards." as "ask what he is up to"
        * Spike "It's the autumn line. I said that I'd help her." as "hide behind the work"
            Applejack: I know what you said. I asked about the oil.
            Spike: It was dry. It gets dry.
            Applejack: In spring.
            > He looked at his feet, which were a good way down.
            Applejack: I ain't laughing. Mind, I could.
        * Spike "I thought I might tell her. Today, if there's a good place." as "own up to it"
            > Applejack walked once around him, as she would a cart before a long road.
            Applejack: Do it sitting down. You loom.
            Spike: Things break when I sit on them.
            Applejack: So she'll know you was serious.
    * Applejack "You seen much of Rarity, this while back?" as "sound him out about her"
        * Spike "She's busy. She's got Canterlot." as "make excuses for her"
            Applejack: So has Canterlot. It still says good morning.
            Spike: She's tired, that's all it is. It's all those people.
            > Applejack had her mouth open. She shut it and moved a crate that had been well enough where it was.
        * Spike "Not to talk to." as "say how it is"
            Applejack: Nor me. Not the whole of this year. I keep fixing to go over there and say something.
            Spike: What would you say?
            Applejack: That's where I stick.
    * Applejack "[Go through the straw for the green one.]" if happened hold_boards(Spike, Applejack) and has(Applejack, Apple) and beholden(Applejack, to Spike)
        > {She went into the straw as far as the shoulder, and things were heard to roll. | She went down the crates with her eyes shut, putting her nose over each, and at the last she stuck her head in. | She got down on her knees behind the stall, where nothing was for sale, and went through the straw by feel. | Whatever she was after lay at the bottom of everything. She moved three crates to come at a fourth.}
        Spike: Did you lose something?
        Applejack: That was last night. {Hush. | This here I know where I put.}
        do give_thanks(Applejack, Spike, Apple)
    * Applejack "Go on with you. You'll be late, and it'll be my doing." as "send him on"
        * Spike "I'm early. I've been early since six o'clock." as "let it show"
            Applejack: Well, go and be early at somebody else.
        * Spike "I could stay a bit." as "put it off"
            Applejack: You could. You'd stand there and be kind, and I'd get to like it, and who'd sell these? Git.

scene her_reasons for hear_out(Twilight, Rarity, Spike)
    Twilight: I've been over it four times. You are clever and you're kind. I have written both of them down. So there has got to be a premise.
    * Rarity "There wasn't one. I was cruel, and I was good at it." as "make no excuse"
        > Twilight's mouth moved. She might have been crossing something out.
        Twilight: I could have done something with a premise.
    * Rarity "There was an apple. I thought that I knew who had sent it." as "say what misled her" if sliced(Apple)
        Twilight: An apple.
        Rarity: It was very nicely sliced.
        Twilight: Rarity. He goes to the post office past this house. The post office is in the other direction. I've seen him do it for years, I have it on a map.
        > Rarity sat with that. It seemed to have a good many streets in it.
    * Rarity "How is he? No, you needn't say." as "ask after him instead"
        if believes(Twilight, at(Spike) = Castle)
            Twilight: I left him on the stairs. I'm not going to tell you how he is. I would like you not to know.
            Rarity: Yes.
            Twilight: No, that's horrible. That is what you did. He's dreadful, Rarity.
        else
            Twilight: I don't know. I don't know where he's got to. I only know where you were.

scene the_why_of_it for hear_out(Applejack, Rarity, Spike)
    Applejack: It's the why of it. I can see the rest.
    * Rarity "I was afraid of him." as "say what was under it"
        Applejack: Of Spike? He says sorry to the furniture.
        Rarity: Of being looked at. He does it so carefully. One was always about to be found out.
        Applejack: Found out at what?
        Rarity: I never dared to look.
    * Rarity "Your apple." as "say what misled her" if sliced(Apple)
        Applejack: What about my apple?
        Rarity: I took it for a love letter.
        > It was some time before Applejack could do anything with that.
        Applejack: It was a keeper. It'd laid under straw since the fall, and I gave it him for holding up a roof. Sugarcube, if I'm ever sweet on a fella, he'll get a fresh one.
    * Rarity "I haven't got a why." as "look for no reason"
        Applejack: That's about the first thing you've said all year that I didn't have to hold up to the light.
