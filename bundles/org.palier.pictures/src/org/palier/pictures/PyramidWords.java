// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.numbers.indicators.PostCoverage;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.intervals.WilsonInterval;

/** The words in a pyramid, in the language of its reader. */
final class PyramidWords {

	private final Wording wording = new Wording(PyramidWords.class, "pyramid");
	private final Typography typography;

	PyramidWords(Typography typography) {
		this.typography = typography;
	}

	Locale locale() {
		return typography.locale();
	}

	String say(String key, Object... arguments) {
		return wording.text(key, arguments).in(locale());
	}

	Bilingual text(String key) {
		return wording.text(key);
	}

	/** Key of what is said of usages, or otherwise of posts. */
	static String key(PyramidProfile profile, String key) {
		return profile.posts().isPresent() ? "post." + key : key;
	}

	String count(long number) {
		return typography.count(number);
	}

	String share(double share) {
		return typography.share(share);
	}

	/** A token in words, with what its marks say. */
	String told(String token, List<TokenMark> marks) {
		return marks.stream().map(it -> say("separator") + it.words().in(locale())).collect(Collectors.joining("", token, ""));
	}

	/** The meaning of the marks on tokens, after a space; empty without marks. */
	String marked(TokenMarks marks) {
		return marks.names().isEmpty() ? ""
				: " " + say("marks", marks.names().stream().map(it -> it.in(locale())).collect(Collectors.joining(say("separator"))));
	}

	/** The tokens that bear marks, for readers who cannot see them, after a space; empty when none does. */
	String marked(TokenMarks marks, List<PyramidLayout.Token> tokens) {
		List<String> told = tokens.stream().filter(it -> !it.badges().isEmpty()).map(PyramidLayout.Token::words).toList();
		return marks.names().isEmpty() ? "" : marked(marks)
				+ (told.isEmpty() ? " " + say("marks.none") : " " + say("marks.tokens", String.join(say("separator"), told)));
	}

	/** A number with its noun; French writes 0 with the singular, English with the plural. */
	String counted(String noun, long number) {
		boolean one = number == 1 || number == 0 && typography.french();
		return say(noun + (one ? ".one" : ".many"), count(number));
	}

	String title(PyramidProfile profile) {
		String theory = profile.theory().name().in(locale());
		return profile.posts().isPresent() ? say("post.title", theory) : theory;
	}

	String subtitle(StudyView view, PyramidProfile profile, Bilingual scope) {
		List<String> parts = new ArrayList<>(List.of(view.name().in(locale())));
		if (!scope.isEmpty()) {
			parts.add(scope.in(locale()));
		}
		parts.add(say("unit", profile.unit().label()));
		parts.add("n = " + count(profile.placed()));
		parts.removeIf(String::isEmpty);
		return String.join(" · ", parts);
	}

	/** Where the picture comes from and what it leaves out. */
	String foot(StudyView view, PyramidProfile profile) {
		TheoryView theory = profile.theory();
		List<String> left = new ArrayList<>();
		if (profile.notCoded() > 0) {
			left.add(counted(key(profile, "not_coded"), profile.notCoded()));
		}
		if (profile.notChecked() > 0) {
			left.add(counted("not_checked", profile.notChecked()));
		}
		if (profile.unplaced() > 0) {
			left.add(counted(key(profile, "unplaced"), profile.unplaced()));
		}
		String foot = theory.source().isEmpty() ? say("no_source") : say("source", sentenceEndOf(theory.source()));
		if (!view.name().isEmpty()) {
			foot += " " + say("numbers", view.name());
		}
		if (!theory.version().isEmpty()) {
			foot += " " + say("version", theory.version());
		}
		foot += " " + say("base", counted(key(profile, "coded"), profile.coded()));
		if (!left.isEmpty()) {
			foot += " " + say("left_out", String.join(say("separator"), left));
		} else if (profile.coded() > 0) {
			foot += " " + say("nothing_left_out");
		}
		foot += profile.posts().map(it -> " " + coverage(it, PostCoverage.of(view.posts()))).orElse("");
		for (Bilingual part : view.partNotes()) {
			foot += " " + part.in(locale());
		}
		return foot;
	}

	/** The sentence on whose posts are counted and how they were coded, then on what others wrote. */
	private String coverage(PostCoverage counted, PostCoverage all) {
		String said = say("post.coverage", count(counted.posts()), count(counted.human()), count(counted.machine()), count(counted.abstained()),
				count(counted.nobody()));
		if (counted.open() > 0) {
			said += " " + say("post.open", count(counted.open()));
		}
		return all.posts() == all.own() ? said
				: said + " " + say("post.others", count(all.posts() - all.own()), count(all.relayed()), count(all.unattributed()),
						count(all.ambiguous()));
	}

	private static String sentenceEndOf(String text) {
		return text.strip().replaceFirst("\\.$", "");
	}

	/** The sentence that says what to do when nothing is shown. */
	String nothingToShow(PyramidProfile profile) {
		if (profile.posts().filter(it -> it.posts() == 0).isPresent()) {
			return say("post.nobody");
		}
		return profile.coded() == 0 ? say(key(profile, "nothing_coded"))
				: say("nothing_observed", counted(key(profile, "coded"), profile.coded()));
	}

	/**
	 * The interval of a share at 95 %: of the corrected share where there is one, or of the counted share, by body. It is
	 * empty where there are too few bodies.
	 */
	static Optional<WilsonInterval> interval(PyramidProfile profile, int level) {
		return profile.corrected().map(it -> it.levels().get(level)).map(it -> new WilsonInterval(it.low(), it.high()))
				.or(() -> profile.range().apply(level).interval());
	}

	/** The sentence that explains the intervals, and the basis of corrected shares. */
	String intervals(PyramidProfile profile) {
		return profile.corrected().map(it -> say("corrected.note", count(it.coded()), it.set())
				+ (it.unplaced() > 0 ? " " + say("corrected.unplaced", share(it.unplaced())) : ""))
				.orElseGet(() -> say(profile.posts().filter(it -> it.machine() > 0).isPresent() ? "interval_note.machine" : "interval_note")
						+ (interval(profile, 0).isEmpty() ? " " + say("interval_note.few") : ""));
	}

	String shareDetail(PyramidProfile profile, int level) {
		if (profile.placed() == 0) {
			return say(key(profile, "no_share"));
		}
		String range = interval(profile, level)
				.map(it -> " · " + say("interval", typography.number(it.low() * 100, 1), typography.percent(it.high()))).orElse("");
		// The interval stands next to the share that it is of, and that is the corrected one.
		return profile.corrected().map(it -> it.levels().get(level))
				.map(it -> it.isByPeopleAlone() ? range.substring(3) : range.substring(3) + " · " + say("corrected.naive", share(it.naive())))
				.orElseGet(() -> counted(key(profile, "usages"), profile.levels().get(level)) + range);
	}

	String alt(PyramidProfile profile) {
		TheoryView theory = profile.theory();
		List<String> levels = new ArrayList<>();
		for (int level = theory.categories().size() - 1; level >= 0; level--) {
			long number = profile.levels().get(level);
			String name = theory.categories().get(level).plainName().in(locale());
			levels.add(profile.placed() == 0 ? say(key(profile, "alt.level_empty"), name)
					: say("alt.level", name, share(profile.share(level)), profile.corrected().isPresent() ? shareDetail(profile, level)
							: counted(key(profile, "usages"), number)));
		}
		return say("alt", title(profile), levels.stream().collect(Collectors.joining(say("separator"))))
				+ (profile.unplaced() > 0 ? " " + say("alt.unplaced", counted(key(profile, "usages"), profile.unplaced())) : "");
	}
}
