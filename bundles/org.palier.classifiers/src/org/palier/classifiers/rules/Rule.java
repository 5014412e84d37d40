// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.palier.ground.text.Bilingual;

/**
 * One reason to see a usage in a post. Immutable.
 *
 * @param id         stable: language, usage, number, e.g. fr.advice.01
 * @param usage      id of the codebook
 * @param weight     from 0 to 1: how likely the usage is when this rule alone speaks
 * @param says       what it looks for, in words
 * @param source     where its examples were drawn from
 * @param example    a post, made up, on which it speaks; empty for a rule about what no text shows
 * @param conditions all must hold
 * @param phrases    one must occur; empty when the conditions alone decide
 * @param unless     none may occur
 */
record Rule(String id, String usage, double weight, Bilingual says, String source, String example,
		Set<Condition> conditions, List<Phrase> phrases, List<Phrase> unless) {

	/** What a rule may ask of a post beside its words. */
	enum Condition {
		/** The source says that it answers somebody. */
		REPLY,
		/** It begins with a name. */
		NAMED,
		/** Neither. */
		NOT_REPLY,
		/** It relays another post. */
		RELAY,
		/** It does not. */
		NOT_RELAY,
		/** It quotes another post. */
		QUOTE,
		/** It holds an address. */
		LINK,
		/** It holds none. */
		NO_LINK,
		/** It holds a question mark. */
		QUESTION
	}

	/** Checks the weight, and that there is something to look for. */
	public Rule {
		Objects.requireNonNull(usage);
		if (!(weight > 0 && weight < 1)) {
			throw new IllegalArgumentException(id + ": weight " + weight + " is not between 0 and 1");
		}
		if (phrases.isEmpty() && conditions.isEmpty()) {
			throw new IllegalArgumentException(id + " looks for nothing");
		}
		if (says.fr().isEmpty() || says.en().isEmpty() || source.isEmpty()) {
			throw new IllegalArgumentException(id + " needs fr, en and source");
		}
		conditions = Set.copyOf(conditions);
		phrases = List.copyOf(phrases);
		unless = List.copyOf(unless);
	}

	/** True when all conditions hold. */
	boolean applies(PostText text) {
		for (Condition condition : conditions) {
			boolean holds = switch (condition) {
			case REPLY -> text.reply();
			case NAMED -> text.named();
			case NOT_REPLY -> !text.reply() && !text.named();
			case RELAY -> text.relayed();
			case NOT_RELAY -> !text.relayed();
			case QUOTE -> text.quotes();
			case LINK -> text.link() >= 0;
			case NO_LINK -> text.link() < 0;
			case QUESTION -> text.question() >= 0;
			};
			if (!holds) {
				return false;
			}
		}
		return true;
	}
}
