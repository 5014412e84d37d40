// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.annex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.reports.content.FrontFindings;
import org.palier.reports.content.FrontPage;
import org.palier.reports.content.ReportFigure;
import org.palier.reports.editions.ReportPage;

/** The pages one to six as an annex reads them: which words they use, and which tables they rest on. */
final class CitingPages {

	/** Tables of the numbers that the first page may have. */
	private static final List<String> OF_THE_FIRST = List.of("penetration", "presence_share", "questions_answered", "post_pyramid_profile",
			"pyramid_profile");

	private final Optional<FrontPage> front;
	private final List<ReportPage> others;

	CitingPages(Optional<FrontPage> front, List<ReportPage> others) {
		this.front = front;
		this.others = List.copyOf(others);
	}

	/** Numbers of the pages that rest on a table, by its id. */
	Map<String, List<Integer>> cited() {
		Map<String, List<Integer>> cited = new LinkedHashMap<>();
		front.ifPresent(it -> ofTheFirst(it).forEach(id -> cited.computeIfAbsent(id, table -> new ArrayList<>()).add(1)));
		for (int i = 0; i < others.size(); i++) {
			int number = i + 2;
			others.get(i).cited().forEach(id -> cited.computeIfAbsent(id, table -> new ArrayList<>()).add(number));
		}
		return cited;
	}

	/** The first page shows levels of posts, else of pages, else platforms. */
	private static List<String> ofTheFirst(FrontPage front) {
		List<String> told = front.sentences().stream().map(it -> it.id()).toList();
		return OF_THE_FIRST.stream().filter(id -> switch (id) {
		case "penetration" -> told.contains("front_present");
		case "presence_share" -> told.contains("front_used");
		case "questions_answered" -> told.contains("front_answered");
		default -> told.stream()
				.anyMatch(it -> !List.of("front_present", "front_used", "front_answered", "front_coverage", "front_one", "front_relayed")
						.contains(it));
		}).toList();
	}

	/** Numbers of the pages whose words a pattern finds, in a language. */
	List<Integer> using(Pattern pattern, Locale locale) {
		List<List<Bilingual>> pages = new ArrayList<>();
		pages.add(front.map(CitingPages::words).orElse(List.of()));
		others.forEach(it -> pages.add(words(it)));
		return IntStream.range(0, pages.size()).filter(i -> pages.get(i).stream().anyMatch(it -> pattern.matcher(it.in(locale)).find()))
				.mapToObj(i -> i + 1)
				.toList();
	}

	private static List<Bilingual> words(FrontPage page) {
		List<Bilingual> words = new ArrayList<>(List.of(page.finding(), page.subject(), page.legend()));
		page.sentences().forEach(it -> words.addAll(List.of(it.number(), it.label(), it.detail())));
		page.picture().ifPresent(it -> words.addAll(words(it)));
		words.addAll(page.whom());
		words.addAll(page.worth());
		for (FrontFindings kept : page.findings().stream().toList()) {
			words.add(kept.condition());
			words.addAll(kept.found());
			words.addAll(kept.advice());
		}
		return words;
	}

	private static List<Bilingual> words(ReportPage page) {
		List<Bilingual> words = new ArrayList<>(List.of(page.question(), page.title()));
		words.addAll(page.words());
		page.figures().forEach(it -> words.addAll(words(it)));
		page.tables().forEach(it -> words(it).forEach(words::add));
		return words;
	}

	private static List<Bilingual> words(ReportFigure figure) {
		return List.of(Bilingual.same(figure.drawing().title()), Bilingual.same(figure.drawing().alt()), figure.source());
	}

	private static Stream<Bilingual> words(Table table) {
		return Stream.of(Stream.of(table.title()), table.columns().stream().map(Column::title), table.notes().stream(),
				table.rows().stream().flatMap(List::stream).filter(Value.Item.class::isInstance).map(it -> ((Value.Item) it).label()))
				.flatMap(it -> it);
	}
}
