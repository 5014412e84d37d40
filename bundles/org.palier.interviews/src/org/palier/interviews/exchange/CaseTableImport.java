// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;
import org.palier.files.table.NoSink;
import org.palier.files.table.Sheet;
import org.palier.files.table.TableFile;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.UncheckedImport;
import org.palier.interviews.reading.QuoteRules;
import org.palier.model.Answer;
import org.palier.model.GridQuestion;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.numbers.maturity.AgencyLookup;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.Import;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Takes a table of cases, or of a survey, into the interviews of a study. A column names the case: an interview by its
 * id or pseudonym, or the agency that was asked. The other columns are facts, places of objectives and questions of the
 * grid. They are found by their names or named by the request ({@code case=COLUMN}, {@code FACT=COLUMN}). Blank cells
 * say nothing; other cells replace the earlier data of an interview. The table is taken whole or not at all. Made in
 * the thread that owns the study, after which the work may be done on any.
 */
public final class CaseTableImport implements StudyRun<CaseTableImport.Outcome> {

	/** The value of {@code --kind}. */
	public static final String KIND = "cases";

	private static final Wording WORDS = new Wording(CaseTableImport.class, "cases");
	private static final String CASE = "case";
	private static final String SHEET = "sheet";
	/** How programs call the column, the surest first; where none is called so, the first one names the cases. */
	private static final List<String> CASES = List.of("id", "palier_id", "document name", "name des dokuments", "nom du document", "case",
			"case name", "cas",
			"interview", "entretien", "respondent", "répondant", "pseudonym", "pseudonyme", "agency", "organisme", "name", "nom");
	/** Columns that the census already has, and columns that only other programs need. */
	private static final Set<String> OTHERS = Set.of("jurisdiction", "category", "agency", "document group", "document name", "case",
			"palier_id", "id");
	private static final int NAMED = 20;

	private final UncheckedImport request;
	private final List<InterviewValues> told = new ArrayList<>();
	private final List<String> passedOver = new ArrayList<>();

	/** The values of a row for an interview, by fact or id of a question. */
	private record InterviewValues(String interview, Map<String, String> facts, Map<String, String> answers) {
	}

	/**
	 * The outcome of the import.
	 *
	 * @param interviews of which something was told
	 * @param facts      values that were taken
	 * @param answers    to questions of the grid
	 * @param passedOver columns that are neither
	 */
	public record Outcome(long interviews, long facts, long answers, List<String> passedOver) {
		/** Copies its list. */
		public Outcome {
			passedOver = List.copyOf(passedOver);
		}

		/** Returns the remarks that a person needs. */
		public List<Bilingual> remarks() {
			return passedOver.isEmpty() ? List.of() : List.of(WORDS.text("passed_over", String.join(", ", passedOver)));
		}
	}

	/**
	 * Compares a table with a study, which stays as it is.
	 *
	 * @param request the file, and names of columns where the header does not tell
	 * @throws UnreadableFileException naming every row that is wrong, when no column is a fact or question, or when an option names what is
	 * none
	 * @throws IOException             when reading fails
	 */
	public CaseTableImport(UncheckedImport request, Study study) throws IOException {
		this.request = request;
		try (TableFile file = TableFile.open(request.plain())) {
			Sheet sheet = file.sheet(request.chosen().getOrDefault(SHEET, ""));
			List<Row> rows = new ArrayList<>();
			sheet.read(row -> {
				rows.add(row);
				return new Accepted(row.line(), List.of(), List.of());
			}, new NoSink(), Progress.NONE);
			new Understanding(study, sheet.columns()).understand(rows);
		}
	}

	/** Returns the outcome. */
	public Outcome outcome() {
		return new Outcome(told.size(), told.stream().mapToLong(it -> it.facts().size()).sum(),
				told.stream().mapToLong(it -> it.answers().size()).sum(), passedOver);
	}

	@Override
	public RunKind kind() {
		return new Import();
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		Outcome outcome = outcome();
		var parameters = new TreeMap<>(request.chosen());
		parameters.put("kind", KIND);
		RunRecord record = RunRecord.of(parameters, List.of()).reading(List.of(run.digest(request.file())))
				.counting(Map.of("interviews", outcome.interviews(), "facts", outcome.facts(), "answers", outcome.answers())).saying(outcome.remarks());
		String name = String.valueOf(request.file().getFileName());
		return WorkOutcome.changing(outcome, record, study -> new RecordedEdit(WORDS.text("edit.import", name),
				List.of(Root.members(study, Literals.STUDY__INTERVIEWS), Root.list(study, Literals.STUDY__RUNS)), () -> {
			StudyRuns.list(study, run, name + " (" + KIND + ")");
			told.forEach(it -> apply(study, it));
		}));
	}

	private static void apply(Study study, InterviewValues told) {
		Interview interview = study.getInterviews().stream().filter(it -> told.interview().equals(it.getId())).findFirst().orElseThrow();
		interview.getRanking()
				.removeIf(it -> it.getObjective() != null && told.facts().containsKey(InterviewFacts.ofObjective(it.getObjective())));
		InterviewFacts.tell(interview, told.facts(), study);
		told.answers().forEach((question, text) -> answer(study, interview, question).setText(text));
	}

	private static Answer answer(Study study, Interview interview, String question) {
		return interview.getAnswers().stream().filter(it -> it.getQuestion() != null && question.equals(it.getQuestion().getId()))
				.findFirst().orElseGet(() -> {
			Answer made = PalierFactory.eINSTANCE.createAnswer();
			made.setQuestion(questions(study).stream().filter(it -> question.equals(it.getId())).findFirst().orElseThrow());
			interview.getAnswers().add(made);
			return made;
		});
	}

	private static List<GridQuestion> questions(Study study) {
		return study.getThemes().stream().flatMap(it -> it.getQuestions().stream()).toList();
	}

	/** Understands the columns and rows of a table; used once. */
	private final class Understanding {

		private final Study study;
		private final List<String> columns;
		private final Map<String, QdaProject.Type> facts;
		/** Fact or question by its names, in small letters. */
		private final Map<String, String> names = new HashMap<>();
		private final Map<Integer, String> meanings = new LinkedHashMap<>();
		private final AgencyLookup agencies;
		private final StudyView view;

		Understanding(Study study, List<String> columns) {
			this.study = study;
			this.columns = columns;
			this.facts = InterviewFacts.variables(study);
			this.view = StudyView.of(study);
			this.agencies = new AgencyLookup(view);
			facts.keySet().forEach(it -> names.put(it.toLowerCase(Locale.ROOT), it));
			names.remove("id");
			new OwnFacts(study).names().forEach((name, variable) -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), variable));
			for (GridQuestion question : questions(study)) {
				for (String name : List.of(question.getId(), Bilingual.of(question.getName()).fr(), Bilingual.of(question.getName()).en(),
						Bilingual.of(question.getText()).fr(), Bilingual.of(question.getText()).en())) {
					if (!name.isBlank()) {
						names.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), question.getId());
					}
				}
			}
		}

		void understand(List<Row> rows) throws UnreadableFileException {
			int cases = columns();
			List<Bilingual> wrong = new ArrayList<>();
			Map<String, Long> lines = new HashMap<>();
			for (Row row : rows) {
				String name = cell(row, cases);
				Bilingual fault = name.isEmpty() ? WORDS.text("no_case") : row(row, name, lines);
				if (fault != null) {
					wrong.add(WORDS.text("row", Long.toString(row.line()), fault));
				}
			}
			if (!wrong.isEmpty()) {
				List<Bilingual> all = new ArrayList<>(List.of(WORDS.text("wrong", file(), wrong.size())));
				all.addAll(wrong.subList(0, Math.min(NAMED, wrong.size())));
				throw new UnreadableFileException(request.file(), Bilingual.joined(all, " "));
			}
		}

		private String file() {
			return String.valueOf(request.file().getFileName());
		}

		/** Finds out what each column is. @return place of the one that names the cases */
		private int columns() throws UnreadableFileException {
			Map<String, String> asked = new LinkedHashMap<>(request.chosen());
			asked.remove(SHEET);
			int cases = asked.containsKey(CASE) ? column(Objects.requireNonNull(asked.remove(CASE)))
					: CASES.stream().map(this::find).filter(it -> it >= 0).findFirst().orElse(0);
			for (Map.Entry<String, String> each : asked.entrySet()) {
				String meant = names.get(each.getKey().toLowerCase(Locale.ROOT));
				if (meant == null) {
					throw refused("no_fact", each.getKey(), all());
				}
				meanings.put(column(each.getValue()), meant);
			}
			for (int i = 0; i < columns.size(); i++) {
				String name = columns.get(i).strip();
				String meant = names.get(name.toLowerCase(Locale.ROOT));
				if (i == cases || meanings.containsKey(i)) {
					continue;
				}
				if (meant != null && !meanings.containsValue(meant)) {
					meanings.put(i, meant);
				} else if (!name.isEmpty() && !OTHERS.contains(name.toLowerCase(Locale.ROOT))) {
					passedOver.add(name);
				}
			}
			if (meanings.isEmpty()) {
				throw refused("nothing", file(), String.join(", ", columns), all());
			}
			return cases;
		}

		private String all() {
			return names.values().stream().distinct().sorted().collect(Collectors.joining(", "));
		}

		private int find(String name) {
			for (int i = 0; i < columns.size(); i++) {
				if (columns.get(i).strip().equalsIgnoreCase(name)) {
					return i;
				}
			}
			return -1;
		}

		private int column(String name) throws UnreadableFileException {
			int found = find(name.strip());
			if (found < 0) {
				throw refused("no_column", name, String.join(", ", columns));
			}
			return found;
		}

		private UnreadableFileException refused(String key, Object... arguments) {
			return new UnreadableFileException(request.file(), WORDS.text(key, arguments));
		}

		private String cell(Row row, int column) {
			return row.text(column).strip();
		}

		/** Why a row cannot be taken; null when it is. */
		private @Nullable Bilingual row(Row row, String name, Map<String, Long> lines) {
			List<Interview> found = interviews(name);
			if (found.size() != 1) {
				return found.isEmpty() ? unknown(name)
						: WORDS.text("several", name, found.stream().map(Interview::getId).collect(Collectors.joining(", ")));
			}
			Interview interview = found.getFirst();
			if (!QuoteRules.holds(interview)) {
				return WORDS.text("withdrawn", name);
			}
			Long before = lines.putIfAbsent(interview.getId(), row.line());
			if (before != null) {
				return WORDS.text("twice", name, Long.toString(before));
			}
			Map<String, String> told = new LinkedHashMap<>();
			Map<String, String> answers = new LinkedHashMap<>();
			for (Map.Entry<Integer, String> each : meanings.entrySet()) {
				String value = cell(row, each.getKey());
				if (value.isEmpty()) {
					continue;
				}
				QdaProject.Type type = facts.get(each.getValue());
				if (type == null) {
					answers.put(each.getValue(), value);
				} else {
					Optional<String> read = InterviewFacts.read(each.getValue(), value, study);
					if (read.isEmpty()) {
						return WORDS.text("value", columns.get(each.getKey()), value, InterviewFacts.allowed(each.getValue(), type, study));
					}
					told.put(each.getValue(), read.get());
				}
			}
			if (!told.isEmpty() || !answers.isEmpty()) {
				CaseTableImport.this.told.add(new InterviewValues(interview.getId(), told, answers));
			}
			return null;
		}

		/** By id or pseudonym, else those of an agency. */
		private List<Interview> interviews(String name) {
			List<Interview> own = study.getInterviews().stream()
					.filter(it -> name.equalsIgnoreCase(it.getId()) || name.equalsIgnoreCase(QuoteRules.who(it))
					|| it.getParticipants().stream().anyMatch(one -> name.equalsIgnoreCase(one.getPseudonym()))).toList();
			if (!own.isEmpty() || agencies.find(name).isEmpty()) {
				return own;
			}
			String agency = view.agencies().get(agencies.find(name).getAsInt()).id();
			return study.getInterviews().stream().filter(it -> it.getAgency() != null && agency.equals(it.getAgency().getId())).toList();
		}

		private Bilingual unknown(String name) {
			if (agencies.find(name).isPresent()) {
				return WORDS.text("not_asked", name);
			}
			String near = agencies.near(name).stream().map(StudyView.AgencyView::id).collect(Collectors.joining(", "));
			String known = study.getInterviews().stream().map(QuoteRules::who).limit(NAMED).collect(Collectors.joining(", "));
			return near.isEmpty() ? WORDS.text("unknown", name, known) : WORDS.text("unknown.near", name, near);
		}
	}
}
