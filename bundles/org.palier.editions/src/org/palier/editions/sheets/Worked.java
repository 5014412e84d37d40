// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import static org.palier.editions.sheets.Measures.WORDS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.queries.PostQuery.Engaged.Told;
import org.palier.numbers.queries.PostQuery.Engaged;
import org.palier.numbers.view.StudyView;
import org.palier.reports.content.ReportSection;

/**
 * The own posts of bodies that drew most engagement: at most two, each with more than every post that is not shown, of a body with at least
 * {@value #FEWEST} posts of which a platform counts it. A count and no cause. Immutable once made.
 */
final class Worked {

	/** Id of the section; those of its posts begin with it. */
	static final String ID = "worked";
	/** Posts below which the largest count tells nothing. */
	static final int FEWEST = 10;

	private static final int SHOWN = 2;
	/** Characters of a text. */
	private static final int LONGEST = 75;
	private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
	/** Names of accounts in a text, which may be those of private persons. */
	private static final Pattern NAMED = Pattern
			.compile("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.]*[\\p{L}\\p{N}_](@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");
	/** And what XML does not take. */
	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\u00a0\\u202f\\ufffe\\uffff]+");

	private final StudyView view;
	private final Map<Integer, List<Told>> posts;

	private Worked(StudyView view, Map<Integer, List<Told>> posts) {
		this.view = view;
		this.posts = posts;
	}

	/** Asks for one post more than is shown: it tells what those shown are clear of. */
	static Worked of(StudyView view) {
		return new Worked(view, view.posts().isEmpty() ? Map.of()
				: view.ask(new Engaged(SHOWN + 1)).stream().filter(it -> it.agency() >= 0).collect(Collectors.groupingBy(Told::agency)));
	}

	/** Those of a body, most first; empty where none is clear of the others, or too few are counted. */
	List<Told> posts(int body) {
		List<Told> first = posts.getOrDefault(body, List.of());
		if (first.isEmpty() || first.getFirst().measured() < FEWEST) {
			return List.of();
		}
		long next = first.size() > SHOWN ? first.get(SHOWN).engagement() : 0;
		return first.stream().limit(SHOWN).filter(it -> it.engagement() > next).toList();
	}

	/** What a sheet says of them: what “worked” means, then each post; none where there is nothing to say. */
	List<ReportSection> sections(int body) {
		List<Told> shown = posts(body);
		if (shown.isEmpty()) {
			return List.of();
		}
		List<ReportSection> sections = new ArrayList<>();
		sections.add(new ReportSection(ID, WORDS.text("worked"), List.of(WORDS.text(shown.size() == 1 ? "worked.one" : "worked.two",
				shown.getFirst().measured())), List.of(), List.of()));
		for (int i = 0; i < shown.size(); i++) {
			Told it = shown.get(i);
			sections.add(new ReportSection(ID + "-" + (i + 1), Bilingual.joined(place(it), " · "),
					List.of(WORDS.text("worked.count", it.engagement()), words(it)), List.of(), List.of()));
		}
		return sections;
	}

	private List<Bilingual> place(Told told) {
		List<Bilingual> place = new ArrayList<>();
		place.add(told.platform() < 0 ? Bilingual.same(told.post().platform()) : view.platforms().get(told.platform()).name());
		Instant at = told.post().createdAt();
		if (at != null) {
			LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
			place.add(new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day), new Typography(Locale.CANADA).date(day)));
		}
		return place;
	}

	private static Bilingual words(Told told) {
		String text = SPACE.matcher(NAMED.matcher(ADDRESS.matcher(told.post().text()).replaceAll("")).replaceAll("@…")).replaceAll(" ").strip();
		return text.isEmpty() ? WORDS.text("worked.wordless") : WORDS.text("worked.words", cut(text));
	}

	/** At the end of a word where there is one. */
	private static String cut(String text) {
		if (text.codePointCount(0, text.length()) <= LONGEST) {
			return text;
		}
		String begin = text.substring(0, text.offsetByCodePoints(0, LONGEST));
		int space = begin.lastIndexOf(' ');
		return (space > LONGEST / 2 ? begin.substring(0, space) : begin) + "…";
	}
}
