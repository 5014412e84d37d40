// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.Heaviest;

/** The verdict on a sentence: it may be a finding, or what it lacks. */
public sealed interface CandidateVerdict {

	/** It may be one. */
	record Holds() implements CandidateVerdict {
	}

	/** Too little was read or looked at. @param coverage how much, and how much is needed */
	record TooLittle(Coverage coverage) implements CandidateVerdict {
	}

	/** Programs alone counted, and nobody knows how wrong they are. @param reading what would tell */
	record Unchecked(ReadingNeed reading) implements CandidateVerdict {
	}

	/** Its range holds nothing too. @param reading what would tell */
	record Open(ReadingNeed reading) implements CandidateVerdict {
	}

	/**
	 * The cells that nobody looked at could reverse it, or there is no difference. @param coverage coverage of the side that
	 * was looked at less
	 */
	record Unseen(Coverage coverage) implements CandidateVerdict {
	}

	/** Bodies differ too much: another group of bodies like these could show the opposite. */
	record Varies() implements CandidateVerdict {
	}

	/** The assumptions of a scenario leave open whether anything changes. */
	record LeftOpen() implements CandidateVerdict {
	}

	/**
	 * Bodies put into the groups by chance differ as far.
	 * @param probability that they do, corrected for all that was looked at (Holm 1979), 0 to 1
	 */
	record OfBodies(double probability) implements CandidateVerdict {
	}

	/** It is not true without the body that weighs most. @param body which weighs so much */
	record OneBody(Heaviest body) implements CandidateVerdict {
	}

	/** The plug-in that should tell did not, or told what cannot be said. @param reason in a sentence */
	record Failed(Bilingual reason) implements CandidateVerdict {
	}

	/** Two studies cannot be compared in that. @param reason in a sentence */
	record Unlike(Bilingual reason) implements CandidateVerdict {
	}

	/** Whether the sentence may be a finding. */
	default boolean holds() {
		return this instanceof Holds;
	}

	/** Why not, in a sentence; empty for one that may. */
	default Bilingual reason() {
		return switch (this) {
		case Holds it -> Bilingual.EMPTY;
		case TooLittle it -> it.coverage().hasBodies()
				? FindingWords.WORDS.text("lacks.units", it.coverage().read(), it.coverage().units(), it.coverage().unitsNeeded())
				: FindingWords.WORDS.text("lacks.bodies", it.coverage().behind(), it.coverage().bodies(), it.coverage().bodiesNeeded());
		case Unchecked it -> FindingWords.WORDS.text("lacks.unchecked", it.reading().words());
		case Open it -> FindingWords.WORDS.text("lacks.open", it.reading().words());
		case Unseen it -> FindingWords.WORDS.text("lacks.unseen", it.coverage().bodies() - it.coverage().behind());
		case Varies it -> FindingWords.WORDS.text("lacks.varies");
		case LeftOpen it -> FindingWords.WORDS.text("lacks.left_open");
		case OfBodies it -> FindingWords.WORDS.text("lacks.of_bodies", Math.round(it.probability() * 100));
		case OneBody it -> FindingWords.WORDS.text("lacks.one_body", it.body().weight());
		case Failed it -> it.reason();
		case Unlike it -> it.reason();
		};
	}

	/** In two or three words. */
	default Bilingual label() {
		return FindingWords.WORDS.text("verdict." + id());
	}

	/** Stable id. */
	default String id() {
		return switch (this) {
		case Holds it -> "holds";
		case TooLittle it -> "too_little";
		case Unchecked it -> "unchecked";
		case Open it -> "open";
		case Unseen it -> "unseen";
		case Varies it -> "varies";
		case LeftOpen it -> "left_open";
		case OfBodies it -> "of_bodies";
		case OneBody it -> "one_body";
		case Failed it -> "failed";
		case Unlike it -> "unlike";
		};
	}
}
