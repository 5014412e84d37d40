// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.editions.journal.ShapedTable.Line;
import org.palier.editions.journal.ShapedTable.Span;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.table.Value.Estimate.Question;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.PostEstimates.Shares;
import org.palier.numbers.view.StudyView;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.content.ReportContent;
import org.palier.reports.editions.EditionException;
import org.palier.reports.editions.EditionInputs;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.RunManifest;

/**
 * Four bodies of qc, all examined: a on Facebook and X, b on Facebook, c on Facebook, X and YouTube, d nowhere: 6 presences, 3 bodies
 * present. Twelve bodies of on, of which 4 are examined, all of them on Facebook: too few for a share.
 */
class JournalEditionTest {

	private static final JournalWords FRENCH = new JournalWords(Locale.CANADA_FRENCH);

	@TempDir
	private Path folder;
	private Study study;

	@BeforeEach
	void make() {
		study = Samples.empty();
		Jurisdiction qc = Samples.jurisdiction(study, "qc");
		qc.setName(new Bilingual("Québec & %$#_{}~^\\ « cité »", "Québec").toModel());
		Jurisdiction on = Samples.jurisdiction(study, "on");
		body(qc, "a", "facebook", "twitter");
		body(qc, "b", "facebook");
		body(qc, "c", "facebook", "twitter", "youtube");
		body(qc, "d");
		for (int i = 0; i < 12; i++) {
			Agency made = Samples.agency(on, "on" + i);
			if (i < 4) {
				Samples.cell(study, made, "facebook", PresenceStatus.PRESENT);
			}
		}
	}

	private void body(Jurisdiction where, String id, String... platforms) {
		Agency made = Samples.agency(where, id);
		for (String platform : List.of("facebook", "twitter", "youtube")) {
			Samples.cell(study, made, platform, List.of(platforms).contains(platform) ? PresenceStatus.PRESENT : PresenceStatus.ABSENT);
		}
	}

	private static List<String> cells(ShapedTable table, int line) {
		Line it = table.lines().get(line);
		List<String> cells = new ArrayList<>(List.of(it.name()));
		it.cells().stream().map(Span::words).forEach(cells::add);
		return cells;
	}

	/** 3, 2 and 1 of 6 presences; of on nothing but counts. */
	@Test
	void tableOneIsOfPresences() {
		ShapedTable table = new CensusTables(StudyView.of(study), FRENCH, "1er décembre 2026").platforms().orElseThrow();
		assertThat(table.label()).isEqualTo("Tableau\u00a01");
		assertThat(table.lines()).hasSize(5);
		assertThat(cells(table, 0)).containsExactly("Facebook", "50,0", "–");
		assertThat(cells(table, 1)).endsWith("33,3", "–");
		assertThat(cells(table, 2)).containsExactly("YouTube", "16,7", "–");
		assertThat(cells(table, 3)).containsExactly("Présences (n)", "6", "4");
		assertThat(cells(table, 4)).containsExactly("Organismes présents", "3/4", "4/4");
		assertThat(String.join(" ", table.note())).contains("moins de dix, ont été examinés\u202f: on.");
	}

	/** One body each on one, two and three platforms; the one in the middle is on two. */
	@Test
	void tableTwoIsOfNumbersOfPlatforms() {
		ShapedTable table = new CensusTables(StudyView.of(study), FRENCH, "1er décembre 2026").numbers().orElseThrow();
		assertThat(table.lines()).hasSize(5);
		assertThat(cells(table, 0)).containsExactly("une plateforme", "33,3", "–");
		assertThat(cells(table, 2)).containsExactly("trois", "33,3", "–");
		assertThat(cells(table, 3)).containsExactly("Organismes (n)", "3", "4");
		assertThat(cells(table, 4)).containsExactly("Médiane", "2", "–");
	}

	/** 40 posts on X, which people read enough of, and 10 on Facebook, which they did not. */
	private StudyView posts() {
		List<CountCell> cells = new ArrayList<>();
		for (int body = 0; body < 3; body++) {
			cells.add(new CountCell(body, Attributed.DIRECT, "twitter", "2026-05", "news_release", CodedBy.MACHINE, false, false,
					body == 0 ? 20 : 10));
			cells.add(new CountCell(body, Attributed.DIRECT, "facebook", "2026-05", "answer", CodedBy.MACHINE, false, false, body == 0 ? 4 : 3));
		}
		List<String> agencies = study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream()).map(Agency::getId).toList();
		return StudyView.of(study, new PostCounts(agencies, List.of("qc", "on"), cells, List.of(), List.of(), List.of(), List.of(), List.of()),
				LookBack.NOW.only(Where.of("jurisdiction = qc")));
	}

	private static StudyView corrected(StudyView view) {
		Map<String, Estimate> codes = new LinkedHashMap<>();
		codes.put("communication", new Estimate(0.8, 0.75, 0.625, 0.875, 32, 30, Question.THESE, Rule.SAMPLE));
		codes.put("interaction", new Estimate(0.2, 0.25, 0.125, 0.375, 32, 30, Question.THESE, Rule.SAMPLE));
		var shares = new Shares(50, codes, Map.of("communication", 40L, "interaction", 10L));
		return view.withEstimates(new PostEstimates(List.of(new OfFacet(new Facet("chang_kannan"), "s1",
				Map.of(Domain.ALL, shares, new Domain(By.PLATFORM, "twitter"), shares), List.of()))));
	}

	@Test
	void tableThreeHasEachShareBesideItsInterval() {
		StudyView view = corrected(posts());
		var nature = new NatureTable(view, view.theories().getFirst(), FRENCH, "1er décembre 2026");
		ShapedTable wide = nature.wide();
		assertThat(wide.spans()).extracting(Span::words).startsWith("", "Facebook").endsWith("Ensemble");
		assertThat(cells(wide, 0)).containsExactly("Communication", "–", "", "75,0", "62,5–87,5", "75,0", "62,5–87,5");
		assertThat(cells(wide, 1)).endsWith("25,0", "12,5–37,5");
		assertThat(cells(wide, wide.lines().size() - 2)).containsExactly("Publications lues (n)", "–", "32", "32");
		assertThat(cells(wide, wide.lines().size() - 1)).containsExactly("Publications (N)", "10", "40", "50");
		assertThat(String.join(" ", wide.note())).contains("Trop peu de publications ont été lues pour une part\u202f: Facebook.");
		assertThat(cells(nature.narrow(), 0)).as("half of 25 points").containsExactly("Communication", "–", "75,0", "75,0", "12,5");
	}

	/** Nobody read a post: what a program counted is no number of a table. */
	@Test
	void whatAProgramAloneCountedIsNotPrinted() {
		StudyView view = posts();
		ShapedTable wide = new NatureTable(view, view.theories().getFirst(), FRENCH, "").wide();
		assertThat(wide.lines().subList(0, 3)).allSatisfy(line -> assertThat(line.cells()).extracting(Span::words).containsOnly("–", ""));
		assertThat(String.join(" ", wide.note())).contains("codage automatique seul");
	}

	/** A table of dashes is no table: the methods say why there is none. */
	@Test
	void aTableWithoutANumberGivesWayToASentence() throws Exception {
		List<Path> files = new JournalEdition().write(inputs(posts()), new ReportTarget(folder, "r"), Progress.NONE);
		assertThat(files).extracting(it -> it.getFileName().toString()).contains("table2.csv", "methods.txt")
				.noneMatch(it -> it.startsWith("table3"));
		assertThat(Files.readString(files.get(files.size() - 2)))
				.contains("Le tableau 3, sur la nature des publications, n’est pas imprimé.", "codage automatique seul");
	}

	@Test
	void noNameIsACommandOfLatex() {
		assertThat(TexText.of("A & B % $ # _ { } ~ ^ \\"))
				.isEqualTo("A \\& B \\% \\$ \\# \\_ \\{ \\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}");
		assertThat(TexText.of("«\u202fcité\u202f»\u00a0: 1–2")).isEqualTo("\\guillemotleft{}\\,cité\\,\\guillemotright{}~: 1--2");
	}

	@Test
	void filesAreWellFormedAndTheSameTwice() throws Exception {
		List<Path> first = new JournalEdition().write(inputs(corrected(posts())), new ReportTarget(folder.resolve("1"), "r"), Progress.NONE);
		List<Path> second = new JournalEdition().write(inputs(corrected(posts())), new ReportTarget(folder.resolve("2"), "r"), Progress.NONE);
		assertThat(first).extracting(it -> it.getFileName().toString()).containsExactly("journal.docx", "journal.html", "table1.tex",
				"table1.csv", "table2.tex", "table2.csv",
				"table3.tex", "table3.csv", "table3-84mm.tex", "table3-84mm.csv", "methods.txt", "methods.tex");
		String page = Files.readString(first.get(1));
		assertThat(page).contains("<th scope=\"row\">Facebook</th>", "&amp; %$#_{}~^").doesNotContain("<script", "src=", "url(");
		for (int i = 0; i < first.size(); i++) {
			assertThat(second.get(i)).as(first.get(i).toString()).hasSameBinaryContentAs(first.get(i));
			if (first.get(i).toString().endsWith(".tex")) {
				wellFormed(Files.readString(first.get(i)));
			}
		}
		assertThat(Files.readString(first.get(2))).contains("\\toprule", "\\bottomrule", "50,0")
				.contains("Québec \\& \\%\\$\\#\\_\\{\\}\\textasciitilde{}");
		assertThat(Files.readString(first.get(10))).contains("Le recensement porte sur 4 organismes", "50 publications, en mai 2026.");
	}

	/** Braces pair, and each row has as many cells as the table has columns. */
	private static void wellFormed(String tex) {
		String bare = tex.replaceAll("\\\\[{}&%$#_]", "");
		assertThat(bare.chars().filter(it -> it == '{').count()).isEqualTo(bare.chars().filter(it -> it == '}').count());
		Matcher columns = Pattern.compile("@\\{}(lr*)@\\{}").matcher(tex);
		if (columns.find()) {
			int wanted = columns.group(1).length();
			bare.lines().filter(it -> it.endsWith("\\\\")).forEach(row -> {
				int cells = 1 + (int) row.chars().filter(it -> it == '&').count();
				Matcher spans = Pattern.compile("multicolumn\\{(\\d+)}").matcher(row);
				while (spans.find()) {
					cells += Integer.parseInt(spans.group(1)) - 1;
				}
				assertThat(cells).as(row).isEqualTo(wanted);
			});
		}
	}

	@Test
	void aStudyWithoutAnythingIsRefusedInASentence() {
		study.getJurisdictions().clear();
		assertThatThrownBy(() -> new JournalEdition().write(inputs(StudyView.of(study)), new ReportTarget(folder, "r"), Progress.NONE))
				.isInstanceOf(EditionException.class);
		assertThat(folder).isEmptyDirectory();
	}

	private EditionInputs inputs(StudyView view) {
		var manifest = new RunManifest("2026-11-24T120000Z-1", "report", Instant.parse("2026-11-24T12:00:00Z"), "0.2.0", new TreeMap<>(),
				List.of(), List.of(), new TreeMap<>(), List.of(), List.of());
		var content = new ReportContent(Locale.CANADA_FRENCH, view.name(), Bilingual.EMPTY, view.nature(), List.of(), List.of(), List.of(),
				List.of(), List.of(), false, List.of(Bilingual.same("Method.")), List.of(), false, manifest);
		return new EditionInputs(new Analysis(List.of(), List.of(), List.of()), study, view, content, List.of(),
				ReportChoices.standard(Locale.CANADA_FRENCH));
	}
}
