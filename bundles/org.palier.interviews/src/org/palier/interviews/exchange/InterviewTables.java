// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.DelimitedRows;
import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Answer;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Consent;
import org.palier.model.ConsentForm;
import org.palier.model.ConsentScope;
import org.palier.model.GridQuestion;
import org.palier.model.GridTheme;
import org.palier.model.Interview;
import org.palier.model.Objective;
import org.palier.model.PalierFactory;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.RankedObjective;
import org.palier.model.Study;

/**
 * Interviews as plain tables that lie together: {@code interviews.csv} with a fact a column, called as the study's file calls it,
 * {@code codes.csv}, {@code grid.csv}, {@code passages.csv} and a text for each interview, {@code ID.txt}. Taken whole or not at all; used
 * once, in the thread that owns the study.
 */
public final class InterviewTables {

	private static final Wording WORDS = new Wording(InterviewTables.class, "messages");

	private final Source files;
	private final Study study;
	private final Map<String, Code> codes = new HashMap<>();
	private final List<Code> top = new ArrayList<>();
	private final Map<String, Interview> interviews = new LinkedHashMap<>();
	private final Map<String, TranscriptText> texts = new LinkedHashMap<>();
	private final Map<String, Coder> coders = new LinkedHashMap<>();
	private final Map<GridQuestion, List<Code>> asked = new LinkedHashMap<>();
	private final Map<String, GridTheme> themes = new LinkedHashMap<>();

	/** The place of files that belong together: a folder, or a packed bundle. */
	@FunctionalInterface
	public interface Source {

		/** A file by its name. @throws IOException when it cannot be had */
		Path file(String name) throws IOException;
	}

	/** Nothing is read yet. @param study that names agencies and objectives; not changed before {@link #add} */
	public InterviewTables(Source files, Study study) {
		this.files = files;
		this.study = study;
	}

	/**
	 * Reads everything.
	 *
	 * @return this
	 * @throws UnreadableFileException naming the file and the row that is wrong
	 * @throws IOException             when reading fails
	 */
	public InterviewTables read() throws IOException {
		for (Entry row : rows("codes.csv")) {
			code(row);
		}
		for (Entry row : rows("grid.csv")) {
			question(row);
		}
		for (Entry row : rows("interviews.csv")) {
			interview(row);
		}
		for (Entry row : rows("passages.csv")) {
			passage(row);
		}
		interviews.values().forEach(this::answers);
		return this;
	}

	/** Adds everything to the study; texts are written with it. */
	public void add() {
		study.getCoders().addAll(coders.values().stream().filter(it -> it.eContainer() == null).toList());
		study.getCodes().addAll(top);
		study.getThemes().addAll(themes.values());
		study.getInterviews().addAll(interviews.values());
	}

	/** A row that knows its table. */
	private record Entry(Path file, DelimitedRows table, Row row) {

		String cell(String column) {
			return table.cell(row, column).orElse("").strip();
		}

		int number(String column) throws UnreadableFileException {
			try {
				return Integer.parseInt(cell(column));
			} catch (NumberFormatException none) {
				throw wrong(column);
			}
		}

		List<String> several(String column) {
			return Arrays.stream(cell(column).split("\\|")).map(String::strip).filter(it -> !it.isEmpty()).toList();
		}

		Bilingual both(String column) {
			return new Bilingual(cell(column + "_fr"), cell(column + "_en"));
		}

		UnreadableFileException wrong(String column) {
			return new UnreadableFileException(file,
					WORDS.text("cell", String.valueOf(file.getFileName()), String.valueOf(row.line()), column, cell(column)));
		}
	}

	private List<Entry> rows(String name) throws IOException {
		Path file = files.file(name);
		DelimitedRows table = DelimitedRows.of(file);
		return table.rows().stream().map(it -> new Entry(file, table, it)).toList();
	}

	private void code(Entry row) throws UnreadableFileException {
		Code code = PalierFactory.eINSTANCE.createCode();
		code.setId(row.cell("id"));
		code.setName(row.both("name").toModel());
		code.setDefinition(row.both("definition").toModel());
		code.setColor(given(row.cell("color")));
		code.setShortcut(given(row.cell("shortcut")));
		Code above = codes.get(row.cell("parent"));
		if (above == null && !row.cell("parent").isEmpty()) {
			throw row.wrong("parent");
		}
		(above == null ? top : above.getCodes()).add(code);
		codes.put(code.getId(), code);
	}

	private void question(Entry row) throws UnreadableFileException {
		GridTheme theme = themes.computeIfAbsent(row.cell("theme"), id -> {
			GridTheme made = PalierFactory.eINSTANCE.createGridTheme();
			made.setId(id);
			made.setName(row.both("theme").toModel());
			return made;
		});
		GridQuestion question = PalierFactory.eINSTANCE.createGridQuestion();
		question.setId(row.cell("question"));
		question.setName(row.both("name").toModel());
		question.setText(row.both("text").toModel());
		theme.getQuestions().add(question);
		asked.put(question, codesOf(row));
	}

	private List<Code> codesOf(Entry row) throws UnreadableFileException {
		List<Code> named = new ArrayList<>();
		for (String id : row.several("codes")) {
			Code code = codes.get(id);
			if (code == null) {
				throw row.wrong("codes");
			}
			named.add(code);
		}
		return named;
	}

	private void interview(Entry row) throws IOException {
		Interview interview = PalierFactory.eINSTANCE.createInterview();
		interview.setId(row.cell("id"));
		interview.setAgency(agency(row));
		Map<String, String> facts = new HashMap<>();
		for (String column : row.table().columns()) {
			if (!row.cell(column).isEmpty()) {
				facts.put(named(column), row.cell(column));
			}
		}
		List<String> wrong = InterviewFacts.tell(interview, facts, study);
		if (!wrong.isEmpty()) {
			throw row.wrong(row.table().columns().stream().filter(it -> named(it).equals(wrong.getFirst())).findFirst().orElseThrow());
		}
		Participant participant = PalierFactory.eINSTANCE.createParticipant();
		participant.setPseudonym(row.cell("pseudonym"));
		participant.setFunction(given(row.cell("function")));
		interview.getParticipants().add(participant);
		consent(interview, row);
		rank(interview, row);
		TranscriptText text = TranscriptText.parse(Files.readString(files.file(interview.getId() + ".txt")));
		TranscriptStore.put(interview, text);
		interview.getTranscript().setLanguage(given(row.cell("language")));
		texts.put(interview.getId(), text);
		interviews.put(interview.getId(), interview);
	}

	/** held_on is heldOn. */
	private static String named(String column) {
		StringBuilder name = new StringBuilder();
		for (String part : column.split("_")) {
			name.append(name.isEmpty() || part.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return name.toString();
	}

	private Agency agency(Entry row) throws UnreadableFileException {
		return Agencies.of(study).filter(it -> it.getId().equals(row.cell("agency"))).findFirst()
				.orElseThrow(() -> row.wrong("agency"));
	}

	private static void consent(Interview interview, Entry row) throws UnreadableFileException {
		Consent consent = PalierFactory.eINSTANCE.createConsent();
		ConsentForm form = ConsentForm.get(row.cell("consent_form"));
		ConsentScope scope = ConsentScope.get(row.cell("consent_scope"));
		if (form == null || scope == null) {
			throw row.wrong(form == null ? "consent_form" : "consent_scope");
		}
		consent.setForm(form);
		consent.setScope(scope);
		consent.setGivenOn(interview.getHeldOn());
		consent.setUntil(day(row, "consent_until"));
		interview.setConsent(consent);
	}

	private static @Nullable LocalDate day(Entry row, String column) throws UnreadableFileException {
		try {
			return row.cell(column).isEmpty() ? null : LocalDate.parse(row.cell(column));
		} catch (DateTimeException none) {
			throw row.wrong(column);
		}
	}

	/** {@code a > b = c > d}: b and c share the second place, and d has the fourth. */
	private void rank(Interview interview, Entry row) throws UnreadableFileException {
		int place = 1;
		for (String same : row.cell("objectives").split(">")) {
			List<String> tied = Arrays.stream(same.split("=")).map(String::strip).filter(it -> !it.isEmpty()).toList();
			for (String id : tied) {
				Objective objective = study.getObjectives().stream().filter(it -> it.getId().equals(id)).findFirst()
						.orElseThrow(() -> row.wrong("objectives"));
				RankedObjective ranked = PalierFactory.eINSTANCE.createRankedObjective();
				ranked.setObjective(objective);
				ranked.setPlace(place);
				interview.getRanking().add(ranked);
			}
			place += tied.size();
		}
	}

	private void passage(Entry row) throws UnreadableFileException {
		Interview interview = interviews.get(row.cell("interview"));
		if (interview == null) {
			throw row.wrong("interview");
		}
		Passage passage = PalierFactory.eINSTANCE.createPassage();
		passage.setId("p" + (interview.getPassages().size() + 1));
		passage.setFromParagraph(row.number("from_paragraph"));
		passage.setFromCodePoint(row.number("from_code_point"));
		passage.setToParagraph(row.number("to_paragraph"));
		passage.setToCodePoint(row.number("to_code_point"));
		passage.getCodes().addAll(codesOf(row));
		Coder coder = coder(row.cell("coder"));
		passage.setCoder(coder);
		passage.setCodedAt(given(row.cell("coded_at")));
		passage.setMemo(given(row.cell("memo")));
		LocalDate cleared = day(row, "cleared_on");
		if (cleared != null) {
			passage.setCleared(true);
			passage.setClearedBy(coder);
			passage.setClearedOn(cleared);
		}
		String words = texts.get(interview.getId()).words(Span.of(passage)).replaceAll("\\s+", " ");
		if (!words.startsWith(row.cell("begins_with"))) {
			throw row.wrong("begins_with");
		}
		interview.getPassages().add(passage);
	}

	private Coder coder(String id) {
		Optional<Coder> known = study.getCoders().stream().filter(it -> it.getId().equals(id)).findFirst();
		return known.orElseGet(() -> coders.computeIfAbsent(id, it -> {
			Coder coder = PalierFactory.eINSTANCE.createCoder();
			coder.setId(it);
			coder.setName(it);
			coder.setKind(CoderKind.HUMAN);
			return coder;
		}));
	}

	/**
	 * Makes the answers to questions: the codes of a question that the first coder of an interview gave are its answer.
	 */
	private void answers(Interview interview) {
		if (interview.getPassages().isEmpty()) {
			return;
		}
		Coder first = interview.getPassages().getFirst().getCoder();
		asked.forEach((question, sought) -> {
			List<Passage> said = interview.getPassages().stream()
					.filter(it -> it.getCoder() == first && it.getCodes().stream().anyMatch(sought::contains)).toList();
			if (!said.isEmpty()) {
				Answer answer = PalierFactory.eINSTANCE.createAnswer();
				answer.setQuestion(question);
				Set<Code> given = new LinkedHashSet<>();
				said.forEach(it -> it.getCodes().stream().filter(sought::contains).forEach(given::add));
				answer.getCodes().addAll(given);
				answer.getPassages().addAll(said);
				interview.getAnswers().add(answer);
			}
		});
	}

	private static @Nullable String given(String cell) {
		return cell.isEmpty() ? null : cell;
	}
}
