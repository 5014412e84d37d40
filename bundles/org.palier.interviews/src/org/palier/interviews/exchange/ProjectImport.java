// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.exchange.LossReport.Kind;
import org.palier.interviews.exchange.QdaProject.Authorship;
import org.palier.interviews.exchange.QdaProject.Case;
import org.palier.interviews.exchange.QdaProject.Note;
import org.palier.interviews.exchange.QdaProject.Source;
import org.palier.interviews.exchange.QdaProject.User;
import org.palier.interviews.exchange.QdaProject.Variable;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.Interview;
import org.palier.model.Memo;
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

/**
 * Brings a project of another program, or of Palier, into a study: codes, coders, interviews with their texts and
 * passages, memos. A thing that the study has already, by its id, stays as it is. Made in the thread that owns the
 * study, after which the work may be done on any; texts are written with the study.
 */
public final class ProjectImport implements StudyRun<ProjectImport.Outcome> {

	/** The value of {@code --kind}. */
	public static final String KIND = "qdpx";

	private static final Wording WORDS = new Wording(ProjectImport.class, "messages");

	private final Path file;
	private final QdpxReader.Reading read;
	private final LossReport.Collected losses = new LossReport.Collected();
	private final List<Bilingual> remarks = new ArrayList<>();
	private final Map<String, Long> counts = new LinkedHashMap<>();
	private final List<Coder> coders = new ArrayList<>();
	private final List<Code> codes = new ArrayList<>();
	private final List<Interview> interviews = new ArrayList<>();
	private final List<Memo> memos = new ArrayList<>();
	private final Set<String> taken = new HashSet<>();

	/**
	 * The outcome of the import.
	 *
	 * @param found   how many elements of each name the file has
	 * @param counts  how many codes, coders, interviews, passages and memos were taken, and interviews that were known
	 * @param losses  what was not
	 * @param remarks which agencies were not found, and which may have been meant
	 */
	public record Outcome(Map<String, Long> found, Map<String, Long> counts, LossReport losses, List<Bilingual> remarks) {
	}

	/**
	 * Compares a project with a study, which stays as it is.
	 *
	 * @param file where it lies
	 * @param read what it holds
	 */
	public ProjectImport(Path file, QdpxReader.Reading read, Study study) {
		this.file = file;
		this.read = read;
		new Understanding(study).understand();
	}

	/** Reads a file. @throws IOException as {@link QdpxReader#read} */
	public static ProjectImport of(Path file, Study study) throws IOException {
		return new ProjectImport(file, new QdpxReader().read(file), study);
	}

	/** Returns the outcome as a preview. */
	public Outcome outcome() {
		return new Outcome(read.found(), Map.copyOf(counts), read.losses().and(losses.report()), List.copyOf(remarks));
	}

	@Override
	public RunKind kind() {
		return new Import();
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		Outcome outcome = outcome();
		List<Bilingual> said = new ArrayList<>(outcome.remarks());
		outcome.losses().losses().forEach(it -> said.add(it.sentence()));
		RunRecord record = RunRecord.of(Map.of("kind", KIND), List.of()).reading(List.of(run.digest(file))).counting(outcome.counts())
				.saying(said);
		var label = WORDS.text("edit.import", String.valueOf(file.getFileName()));
		return WorkOutcome.changing(outcome, record, study -> new RecordedEdit(label,
				Root.lists(study, Literals.STUDY__CODERS, Literals.STUDY__CODES, Literals.STUDY__INTERVIEWS, Literals.STUDY__MEMOS), () -> {
			study.getCoders().addAll(coders);
			study.getCodes().addAll(codes);
			study.getInterviews().addAll(interviews);
			study.getMemos().addAll(memos);
		}));
	}

	/** Makes objects of a project that refer to those of a study and are not yet part of it; used once. */
	private final class Understanding {

		private final Study study;
		private final QdaProject project = read.project();
		private final Extras extras = Extras.of(project);
		private final Map<String, Coder> coderOf = new HashMap<>();
		private final Map<String, Code> codeOf = new HashMap<>();
		private final Map<String, Note> noteOf = project.notes().stream().collect(Collectors.toMap(Note::guid, it -> it, (one, other) -> one));
		private final Map<String, String> variableOf = project.variables().stream()
				.collect(Collectors.toMap(Variable::guid, Variable::name, (one, other) -> one));

		Understanding(Study study) {
			this.study = study;
		}

		void understand() {
			project.users().forEach(this::coder);
			Map<String, Code> known = new HashMap<>();
			study.getCodes().forEach(it -> known(it, known));
			project.codes().forEach(it -> code(it, known).ifPresent(codes::add));
			Map<String, Agency> agencies = agencies();
			for (Source source : project.sources()) {
				if (source.text().isPresent()) {
					interview(source, source.text().get(), agencies.get(source.guid()));
				}
			}
			Set<String> elsewhere = elsewhere();
			project.notes().stream().filter(it -> !elsewhere.contains(it.guid()) && !it.text().startsWith(Extras.PREFIX)).forEach(this::memo);
			project.cases().forEach(it -> losses.add(Kind.CASE_VALUES, it.values().keySet().stream().filter(value -> !isOurs(value)).count()));
			counts.put("coders", (long) coders.size());
			counts.put("codes", codes.stream().mapToLong(ProjectImport::all).sum());
			counts.put("interviews", (long) interviews.size());
			counts.put("passages", interviews.stream().mapToLong(it -> it.getPassages().size()).sum());
			counts.put("codings", interviews.stream().flatMap(it -> it.getPassages().stream()).mapToLong(it -> it.getCodes().size()).sum());
			counts.put("memos", (long) memos.size());
			counts.putIfAbsent("known", 0L);
		}

		private static void known(Code code, Map<String, Code> known) {
			known.put(code.getId(), code);
			code.getCodes().forEach(it -> known(it, known));
		}

		/** A person is who has the id, else who has the name. */
		private void coder(User user) {
			String id = user.id().matches("[a-z0-9_][a-z0-9._-]*") ? user.id() : Guids.id(user.guid());
			Optional<Coder> known = study.getCoders().stream().filter(it -> it.getId().equals(id)).findFirst()
					.or(() -> study.getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN && user.name().equals(it.getName())).findFirst());
			coderOf.put(user.guid(), known.orElseGet(() -> {
				Coder coder = PalierFactory.eINSTANCE.createCoder();
				coder.setId(id);
				coder.setName(user.name().isEmpty() ? id : user.name());
				coder.setKind(CoderKind.HUMAN);
				coders.add(coder);
				return coder;
			}));
		}

		/** @return nothing when the study has it */
		private Optional<Code> code(QdaProject.Code written, Map<String, Code> known) {
			var more = extras.code(written.guid());
			String id = more.path("id").asText(Guids.id(written.guid()));
			Code there = known.get(id);
			Code code = there != null ? there : PalierFactory.eINSTANCE.createCode();
			codeOf.put(written.guid(), code);
			List<Code> below = written.codes().stream().flatMap(it -> code(it, known).stream()).toList();
			if (there != null) {
				// New codes under a known code come to the top: an import changes nothing that exists.
				codes.addAll(below);
				return Optional.empty();
			}
			Extras.told(code, more);
			code.setId(id);
			code.setName(more.has("name") ? Extras.words(more.path("name")) : Bilingual.same(written.name()).toModel());
			code.setDefinition(more.has("definition") ? Extras.words(more.path("definition")) : Bilingual.same(written.description()).toModel());
			if (code.getColor() == null && !written.color().isEmpty()) {
				code.setColor(written.color().toLowerCase(Locale.ROOT));
			}
			String memo = written.noteRefs().stream().map(noteOf::get).filter(it -> it != null).map(Note::text).collect(Collectors.joining("\n"));
			code.setMemo(memo.isEmpty() ? null : memo);
			study.getTheories().stream().flatMap(it -> it.getCategories().stream())
					.filter(it -> Extras.key(it).equals(more.path("category").asText())).findFirst()
					.ifPresent(code::setCategory);
			study.getUsages().stream().filter(it -> it.getId().equals(more.path("usage").asText())).findFirst().ifPresent(code::setUsage);
			study.getThemes().stream().filter(it -> it.getId().equals(more.path("theme").asText())).findFirst().ifPresent(code::setTheme);
			code.getCodes().addAll(below);
			return Optional.of(code);
		}

		/** Finds agencies by GUID of the text. A case without a name is a text and not a body. */
		private Map<String, Agency> agencies() {
			Map<String, Agency> agencies = new HashMap<>();
			StudyView view = StudyView.of(study);
			var lookup = new AgencyLookup(view);
			List<Agency> all = Agencies.of(study).toList();
			for (Case each : project.cases()) {
				if (each.sources().isEmpty()) {
					continue;
				}
				String id = each.values().entrySet().stream().filter(it -> QdpxExport.AGENCY_ID.equals(variableOf.get(it.getKey())))
						.map(Map.Entry::getValue)
						.findFirst().orElse("");
				OptionalInt found = id.isEmpty() ? OptionalInt.empty() : lookup.find(id);
				found = found.isEmpty() && !each.name().isBlank() ? lookup.find(each.name()) : found;
				if (found.isPresent()) {
					String agency = view.agencies().get(found.getAsInt()).id();
					all.stream().filter(it -> it.getId().equals(agency)).findFirst()
							.ifPresent(it -> each.sources().forEach(source -> agencies.put(source, it)));
				} else if (!each.name().isBlank()) {
					losses.add(Kind.UNKNOWN_AGENCIES, each.name());
					String near = lookup.near(each.name()).stream().map(it -> it.name().fr().isEmpty() ? it.id() : it.name().fr())
							.collect(Collectors.joining("; "));
					if (!near.isEmpty()) {
						remarks.add(WORDS.text("near", each.name(), near));
					}
				}
			}
			return agencies;
		}

		private void interview(Source source, String written, @Nullable Agency agency) {
			var more = extras.interview(source.guid());
			String id = more.path("id").asText(Guids.id(source.guid()));
			if (!id.matches("[a-z0-9_][a-z0-9._-]*") || taken.contains(id)) {
				id = Guids.id(source.guid());
			}
			String chosen = id;
			if (study.getInterviews().stream().anyMatch(it -> it.getId().equals(chosen))) {
				counts.merge("known", 1L, Long::sum);
				remarks.add(WORDS.text("known", source.name().isEmpty() ? id : source.name()));
				return;
			}
			TranscriptText text = TranscriptText.parse(written);
			Interview interview = PalierFactory.eINSTANCE.createInterview();
			interview.setId(id);
			interview.setAgency(agency);
			Map<String, String> facts = new HashMap<>();
			source.values().forEach((variable, value) -> facts.put(variableOf.getOrDefault(variable, ""), value));
			InterviewFacts.tell(interview, facts, study).forEach(it -> losses.add(Kind.WRONG_VALUES, it));
			new InterviewParts(interview, source, text, codeOf, coderOf, noteOf).tell(more, study);
			losses.add(Kind.WHOLE_TEXTS, source.codings().size());
			interviews.add(interview);
			taken.add(id);
		}

		/** Whether Palier itself writes a variable of agencies: the census has these values. */
		private boolean isOurs(String variable) {
			return Set.of(QdpxExport.AGENCY_ID, "jurisdiction", "category").contains(variableOf.getOrDefault(variable, ""));
		}

		/** Notes that hang on codes, passages or texts; the others are about the project, whether it says so or not. */
		private Set<String> elsewhere() {
			Set<String> elsewhere = new HashSet<>();
			project.allCodes().forEach(it -> elsewhere.addAll(it.noteRefs()));
			for (Source source : project.sources()) {
				elsewhere.addAll(source.noteRefs());
				source.selections().forEach(it -> {
					elsewhere.addAll(it.noteRefs());
					it.codings().forEach(coding -> elsewhere.addAll(coding.noteRefs()));
				});
			}
			return elsewhere;
		}

		private void memo(Note note) {
			Memo memo = PalierFactory.eINSTANCE.createMemo();
			memo.setId(Guids.id(note.guid()));
			memo.setTitle(note.name().isEmpty() ? null : note.name());
			memo.setText(note.text());
			memo.setCoder(coderOf.get(note.made().user()));
			memo.setWrittenOn(day(note.made()));
			if (study.getMemos().stream().noneMatch(it -> it.getId().equals(memo.getId()))) {
				memos.add(memo);
			}
		}
	}

	private static long all(Code code) {
		return 1 + code.getCodes().stream().mapToLong(ProjectImport::all).sum();
	}

	/** When something was made, in UTC, as a study writes it; a time without a zone is taken for one in UTC. Null when nobody says. */
	static @Nullable String moment(Authorship made) {
		try {
			return made.at().isEmpty() ? null : OffsetDateTime.parse(made.at()).toInstant().toString();
		} catch (DateTimeException withoutZone) {
			try {
				return LocalDateTime.parse(made.at()).toInstant(ZoneOffset.UTC).toString();
			} catch (DateTimeException none) {
				return null;
			}
		}
	}

	private static @Nullable LocalDate day(Authorship made) {
		String moment = moment(made);
		return moment == null ? null : LocalDate.parse(moment.substring(0, 10));
	}
}
