// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.exchange.QdaProject.Type;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.reading.RowsFile;
import org.palier.model.Agency;
import org.palier.model.Answer;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.Study;
import org.palier.model.file.WholeFile;

/**
 * The data on cases as one table, CSV or XLSX, for programs that read attributes beside a project. It has facts by
 * their names in the study's file, places of objectives, and answers to the grid. Cases and documents have the names of
 * the project of {@link QdpxExport}. Empty columns are left out, and so are interviews whose consent was taken back.
 * Reads the study in the thread that owns it.
 */
public enum CaseTable {

	/**
	 * A row an agency that was asked, the first column {@code case}, as QualCoder reads attributes of cases; of several
	 * interviews the last one counts.
	 */
	CASES("cases") {
		@Override
		List<Map<String, String>> rows(Study study, Locale locale) {
			Map<Agency, Interview> last = new LinkedHashMap<>();
			study.getInterviews().stream().filter(it -> it.getAgency() != null && QuoteRules.holds(it))
					.forEach(it -> last.merge(it.getAgency(), it, (one, other) -> BY_DAY.compare(one, other) > 0 ? one : other));
			List<Map<String, String>> rows = new ArrayList<>();
			last.forEach((agency, interview) -> {
				Map<String, String> row = new LinkedHashMap<>();
				row.put("case", Bilingual.of(agency.getName()).in(locale));
				row.put(QdpxExport.AGENCY_ID, agency.getId());
				tell(row, agency, locale);
				tell(row, interview);
				rows.add(row);
			});
			return rows;
		}
	},
	/**
	 * A row an interview, found by {@code Document group} and {@code Document name}: MAXQDA's own words for where a document is and what it is
	 * called.
	 */
	VARIABLES("variables") {
		@Override
		List<Map<String, String>> rows(Study study, Locale locale) {
			List<Map<String, String>> rows = new ArrayList<>();
			for (Interview interview : study.getInterviews()) {
				if (QuoteRules.holds(interview)) {
					Map<String, String> row = new LinkedHashMap<>();
					// A project of REFI-QDA has no groups of documents.
					row.put("Document group", "");
					row.put("Document name", QdpxExport.name(interview));
					Optional.ofNullable(interview.getAgency()).ifPresent(it -> {
						row.put("agency", Bilingual.of(it.getName()).in(locale));
						tell(row, it, locale);
					});
					tell(row, interview);
					rows.add(row);
				}
			}
			return rows;
		}
	};

	private static final Comparator<Interview> BY_DAY = Comparator.comparing(it -> it.getHeldOn() == null ? LocalDate.MIN : it.getHeldOn());
	/** MAXQDA finds a document by both, though one of them may be empty. */
	private static final List<String> ALWAYS = List.of("Document group", "Document name");

	private final String id;

	CaseTable(String id) {
		this.id = id;
	}

	/** Returns the name in commands. */
	public String id() {
		return id;
	}

	/** Returns the values of each case, by column. @param locale of names */
	abstract List<Map<String, String>> rows(Study study, Locale locale);

	private static void tell(Map<String, String> row, Agency agency, Locale locale) {
		if (agency.eContainer() instanceof Jurisdiction jurisdiction) {
			row.put("jurisdiction", Bilingual.of(jurisdiction.getName()).in(locale));
		}
		if (agency.getCategory() != null) {
			row.put("category", Bilingual.of(agency.getCategory().getName()).in(locale));
		}
	}

	private static void tell(Map<String, String> row, Interview interview) {
		row.putAll(InterviewFacts.of(interview));
		for (Answer answer : interview.getAnswers()) {
			if (answer.getQuestion() != null && answer.getText() != null) {
				row.put(answer.getQuestion().getId(), answer.getText());
			}
		}
	}

	/**
	 * Writes the table.
	 *
	 * @param gate   that they leave by; facts of one interview leave identified or not at all
	 * @param locale of the names of agencies, jurisdictions and categories
	 * @param file   XLSX where its name says so, else CSV (UTF-8)
	 * @return how many rows
	 * @throws IllegalArgumentException when the gate redacts
	 * @throws IOException when it cannot be written; what was there is left
	 */
	public int write(Study study, StudyGate gate, Locale locale, Path file) throws IOException {
		if (gate.redacts()) {
			throw new IllegalArgumentException("what one interview told is not redacted");
		}
		List<Map<String, String>> rows = rows(study, locale);
		List<String> columns = columns(study, rows);
		if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
			book(columns, rows, InterviewFacts.variables(study), file);
		} else {
			new RowsFile(file).write(columns, rows.stream().map(row -> columns.stream().map(it -> row.getOrDefault(it, "")).toList()).toList());
		}
		return rows.size();
	}

	/** In the order of the study: what names a case, its facts, places of objectives, answers. */
	private List<String> columns(Study study, List<Map<String, String>> rows) {
		List<String> all = new ArrayList<>(this == CASES ? List.of("case", QdpxExport.AGENCY_ID) : ALWAYS);
		all.addAll(List.of("agency", "jurisdiction", "category"));
		all.addAll(InterviewFacts.variables(study).keySet());
		study.getThemes().forEach(theme -> theme.getQuestions().forEach(it -> all.add(it.getId())));
		return all.stream().distinct()
				.filter(it -> ALWAYS.contains(it) && this == VARIABLES || rows.stream().anyMatch(row -> row.containsKey(it))).toList();
	}

	private static void book(List<String> columns, List<Map<String, String>> rows, Map<String, Type> types, Path file) throws IOException {
		new WholeFile(file).write(out -> {
			try (var book = new Workbook(out, "Palier", "00.0100")) {
				Worksheet sheet = book.newWorksheet("cases");
				for (int column = 0; column < columns.size(); column++) {
					sheet.value(0, column, columns.get(column));
					Type type = types.getOrDefault(columns.get(column), Type.TEXT);
					for (int row = 0; row < rows.size(); row++) {
						String value = rows.get(row).getOrDefault(columns.get(column), "");
						if (!value.isEmpty() && (type == Type.INTEGER || type == Type.FLOAT)) {
							sheet.value(row + 1, column, Double.valueOf(value));
						} else if (!value.isEmpty()) {
							sheet.value(row + 1, column, value);
						}
					}
				}
			}
		});
	}
}
