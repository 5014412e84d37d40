// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.palier.ground.table.Counted;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.ShorterNames;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** Makes the pills of a profile, level by level, largest count first. */
final class PillMeasure {

	private static final Comparator<Pill> LARGEST_FIRST = Comparator.comparingLong(Pill::number).reversed()
			.thenComparingInt(Pill::usage).thenComparingInt(Pill::platform);

	private final Lettering lettering;
	private final PyramidWords words;
	private final Palette palette;
	private final StudyView view;
	private final TokenMarks marks;
	private final double widest;
	private final List<String> names;
	private final ShorterNames shorter;

	/** @param widest the widest a pill may be */
	PillMeasure(Lettering lettering, PyramidWords words, Palette palette, StudyView view, TokenMarks marks, double widest) {
		this.lettering = lettering;
		this.words = words;
		this.palette = palette;
		this.view = view;
		this.marks = marks;
		this.widest = widest;
		this.shorter = view.shorterNames(words.locale());
		this.names = IntStream.range(0, view.usages().size()).mapToObj(this::usage).toList();
	}

	/** The pills of these tokens, largest count first. */
	List<Pill> pills(List<PyramidProfile.Token> tokens) {
		return tokens.stream().map(this::observed).sorted(LARGEST_FIRST).toList();
	}

	/** Pills by level; those that the theory does not place under {@link TheoryView#UNPLACED}. */
	Map<Integer, List<Pill>> pills(PyramidProfile profile, boolean unobserved) {
		Map<Integer, List<Pill>> levels = new HashMap<>();
		Set<Integer> seen = new HashSet<>();
		for (PyramidProfile.Token token : profile.tokens()) {
			seen.add(token.usage());
			levels.computeIfAbsent(token.level(), level -> new ArrayList<>()).add(observed(token));
		}
		for (int usage = 0; unobserved && usage < view.usages().size(); usage++) {
			if (!seen.contains(usage)) {
				levels.computeIfAbsent(usualLevel(profile.theory(), usage), level -> new ArrayList<>())
						.add(unobserved(usage));
			}
		}
		levels.values().forEach(pills -> pills.sort(LARGEST_FIRST));
		return levels;
	}

	/** One pill for those that found no room. */
	Pill gathered(List<Pill> left) {
		long number = left.stream().mapToLong(Pill::number).sum();
		List<String> names = left.stream().map(Pill::words).toList();
		String label = words.counted("others", left.size());
		String told = words.say("others.words", label, String.join(words.say("separator"), names));
		List<Counted> parts = left.stream().flatMap(it -> it.counted().stream()).toList();
		boolean listed = parts.size() == left.size();
		return pill(-1, -1, number, "", label, told, List.of(), names, listed ? Counted.together(parts) : Optional.empty());
	}

	String color(int platform) {
		return platform == StudyView.NONE ? palette.secondary() : palette.dot(platform, view.platforms().get(platform).color());
	}

	/** Name of a platform of a profile. */
	Bilingual platform(int platform) {
		return platform == StudyView.NONE ? words.text("other_platform") : view.platforms().get(platform).name();
	}

	private Pill observed(PyramidProfile.Token token) {
		String usage = usage(token.usage());
		List<TokenMark> said = marks.of(token);
		return pill(token.usage(), token.platform(), token.count(), color(token.platform()), usage,
				words.told(words.say("token", usage, platform(token.platform()), words.count(token.count())), said), said, List.of(),
				Optional.ofNullable(token.what()));
	}

	private Pill unobserved(int usage) {
		String name = usage(usage);
		return pill(usage, -1, 0, "", name, words.say("token.unobserved", name), List.of(), List.of(), Optional.empty());
	}

	private String usage(int usage) {
		if (usage == StudyView.NONE) {
			return words.say("no_usage");
		}
		String name = view.usages().get(usage).name().in(words.locale());
		return name.isEmpty() ? view.usages().get(usage).id() : name;
	}

	private Pill pill(int usage, int platform, long number, String dot, String label, String told, List<TokenMark> said,
			List<String> gathered, Optional<Counted> counted) {
		String count = words.count(number);
		List<Pill.Mark> measured = said.stream().map(this::measured).toList();
		double around = Pill.offset(!dot.isEmpty()) + Pill.COUNT_GAP + lettering.width(count, Pill.TEXT, true) + Pill.PAD
				+ measured.stream().mapToDouble(it -> Pill.COUNT_GAP + it.width()).sum();
		double room = widest - around;
		String fitting = usage < 0 || lettering.width(label, Pill.TEXT, false) <= room ? lettering.fit(label, room, Pill.TEXT, false)
				: shorter.into(names, usage, room, it -> lettering.width(it, Pill.TEXT, false));
		double width = around + lettering.width(fitting, Pill.TEXT, false);
		return new Pill(usage, platform, number, dot, fitting, count, told, measured, gathered, width, counted);
	}

	private Pill.Mark measured(TokenMark mark) {
		String text = lettering.fit(mark.text().in(words.locale()), TokenMark.ROOM, Pill.MARK_TEXT, true);
		String color = Rgb.of(mark.color()).visibleOn(Rgb.of(palette.pill())).hex();
		return new Pill.Mark(text, color,
				text.isEmpty() ? Pill.MARK_DISC : lettering.width(text, Pill.MARK_TEXT, true) + 2 * Pill.MARK_PAD);
	}

	/** The level on which most platforms place a usage that was seen on none; the lower of two with as many. */
	private static int usualLevel(TheoryView theory, int usage) {
		int usual = TheoryView.UNPLACED;
		long most = 0;
		for (int level = 0; level < theory.categories().size(); level++) {
			int wanted = level;
			long here = theory.placements().get(usage).stream().filter(it -> it == wanted).count();
			if (here > most) {
				most = here;
				usual = level;
			}
		}
		return usual;
	}
}
