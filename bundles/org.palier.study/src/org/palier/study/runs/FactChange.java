// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.study.runs.StudyFact.Kind;

/**
 * A difference between a fact that a run recorded and the present study.
 *
 * @param fact  as it was, or as it is where it is new
 * @param was   exactly; empty where it is new
 * @param is    exactly; empty where it is gone
 * @param words the change in one sentence
 */
public record FactChange(StudyFact fact, String was, String is, Bilingual words) {

	private static final Wording WORDS = new Wording(FactChange.class, "messages");
	/** A longer value would hide what it is the value of. */
	private static final int LONGEST = 160;

	/**
	 * Lists the changes between two lists of facts, in the order of the first.
	 *
	 * @param before as a manifest recorded them; empty in manifests older than such records, which tells nothing
	 * @param after  as the study tells them now
	 */
	public static List<FactChange> between(List<StudyFact> before, List<StudyFact> after) {
		List<FactChange> changes = new ArrayList<>();
		if (before.isEmpty()) {
			return changes;
		}
		for (StudyFact was : before) {
			Optional<StudyFact> is = after.stream().filter(was::isOf).findFirst();
			if (is.isPresent()) {
				compare(was, is.get(), before, changes);
			} else if (isTold(was, after)) {
				changes.add(new FactChange(was, was.exact(), "", words("gone", was, was.value(), Bilingual.EMPTY, before)));
			}
		}
		for (StudyFact is : after) {
			if (before.stream().noneMatch(is::isOf) && isTold(is, before)) {
				changes.add(new FactChange(is, "", is.exact(), words("new", is, Bilingual.EMPTY, is.value(), after)));
			}
		}
		return changes;
	}

	/**
	 * Whether the absence of a fact is a change of its own: not for everything in a scenario that is gone, nor for each
	 * side of a change.
	 */
	private static boolean isTold(StudyFact fact, List<StudyFact> others) {
		boolean once = switch (fact.kind()) {
		case BASIS, LAYER, ORDER -> false;
		case STUDY, THEORY, COUNT, RUN, SCENARIO, ASSUMPTION, CHANGE -> true;
		};
		return once && (fact.scope().isEmpty() || others.stream().anyMatch(it -> it.kind() == Kind.SCENARIO && it.id().equals(fact.scope())));
	}

	private static void compare(StudyFact was, StudyFact is, List<StudyFact> facts, List<FactChange> changes) {
		if (!was.name().equals(is.name()) && isNamed(was.kind())) {
			changes.add(new FactChange(was, was.name().toString(), is.name().toString(), renamed(was.name(), is.name())));
		}
		boolean same = was.kind() == Kind.ORDER ? common(was, is).equals(common(is, was)) : was.exact().equals(is.exact());
		if (!same) {
			boolean worded = !was.value().equals(is.value());
			boolean digest = was.kind() == Kind.THEORY || was.kind() == Kind.COUNT;
			changes.add(new FactChange(was, was.exact(), is.exact(),
					words(worded || !digest ? "changed" : "content", was, worded || digest ? was.value() : exactly(was),
							worded || digest ? is.value() : exactly(is), facts)));
		}
	}

	/** A sentence is on the name of its language, unless that stayed and the other one changed. */
	private static Bilingual renamed(Bilingual was, Bilingual is) {
		boolean fr = !was.fr().equals(is.fr());
		boolean en = !was.en().equals(is.en());
		return WORDS.text("fact.renamed", new Bilingual(fr ? was.fr() : was.en(), en ? was.en() : was.fr()),
				new Bilingual(fr ? is.fr() : is.en(), en ? is.en() : is.fr()));
	}

	/** True where a name is the study's own and this fact shows it: an assumption has two facts and one name. */
	private static boolean isNamed(Kind kind) {
		return kind == Kind.STUDY || kind == Kind.THEORY || kind == Kind.SCENARIO || kind == Kind.ASSUMPTION;
	}

	/** The order of the ids in both: an id that came or went has a fact of its own. */
	private static List<String> common(StudyFact of, StudyFact with) {
		List<String> others = Arrays.asList(with.exact().split(" "));
		return Arrays.stream(of.exact().split(" ")).filter(others::contains).toList();
	}

	private static Bilingual words(String what, StudyFact fact, Bilingual was, Bilingual is, List<StudyFact> facts) {
		Bilingual scenario = facts.stream().filter(it -> it.kind() == Kind.SCENARIO && it.id().equals(fact.scope())).map(StudyFact::name)
				.findFirst().orElse(Bilingual.EMPTY);
		return WORDS.text("fact." + fact.kind().name().toLowerCase(Locale.ROOT) + "." + what, fact.name(), cut(was), cut(is), scenario);
	}

	/** Where words round or count what differs, the numbers follow them. */
	private static Bilingual exactly(StudyFact fact) {
		String numbers = fact.exact().replaceFirst("^\\w+", "");
		return new Bilingual(fact.value().fr() + " " + numbers, fact.value().en() + " " + numbers);
	}

	private static Bilingual cut(Bilingual text) {
		if (text.isEmpty()) {
			return WORDS.text("fact.nothing");
		}
		return new Bilingual(cut(text.fr()), cut(text.en()));
	}

	private static String cut(String text) {
		return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
	}
}
