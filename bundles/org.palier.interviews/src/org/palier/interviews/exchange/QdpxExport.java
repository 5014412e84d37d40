// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.exchange.LossReport.Kind;
import org.palier.interviews.exchange.QdaProject.Authorship;
import org.palier.interviews.exchange.QdaProject.Case;
import org.palier.interviews.exchange.QdaProject.Coding;
import org.palier.interviews.exchange.QdaProject.Note;
import org.palier.interviews.exchange.QdaProject.Selection;
import org.palier.interviews.exchange.QdaProject.Source;
import org.palier.interviews.exchange.QdaProject.Type;
import org.palier.interviews.exchange.QdaProject.User;
import org.palier.interviews.exchange.QdaProject.Variable;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Agency;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.Consent;
import org.palier.model.Interview;
import org.palier.model.Interviews;
import org.palier.model.Jurisdiction;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.Study;

/**
 * The coded interviews of a study as a project for other programs: texts with their passages and codes, agencies as
 * cases, coders as users, memos as notes. Data without a place in the format goes along in one memo that Palier reads
 * again, and is reported as lost to others. Interviews whose consent was taken back are left out. Reads the study in
 * the thread that owns it; used once.
 */
public final class QdpxExport {

	/** The form of a moment in the format. */
	private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?";

	/** Name of the variable with the id of an agency. */
	static final String AGENCY_ID = "palier_id";
	private static final int LONGEST_NAME = 120;

	private final Study study;
	private final TranscriptStore texts;
	private final Locale locale;
	private final Guids guids;
	private final LossReport.Collected losses = new LossReport.Collected();
	private final List<Note> notes = new ArrayList<>();
	private final Set<Coder> coders = new LinkedHashSet<>();
	private final Map<String, Type> variables = new LinkedHashMap<>();
	private final Extras extras = new Extras();

	/** The project that was made, with its losses. */
	public record Exported(QdaProject project, LossReport losses) {
	}

	/**
	 * Nothing is read yet.
	 *
	 * @param locale language of the names of codes
	 */
	public QdpxExport(Study study, TranscriptStore texts, Locale locale) {
		this.study = study;
		this.texts = texts;
		this.locale = locale;
		this.guids = new Guids(study.getId());
	}

	/**
	 * Makes the project.
	 *
	 * @param origin program that writes, with its version
	 * @throws IOException when a text cannot be read
	 */
	public Exported make(String origin) throws IOException {
		List<QdaProject.Code> codes = study.getCodes().stream().map(this::code).toList();
		Map<Agency, List<String>> sourcesOf = new LinkedHashMap<>();
		List<Source> sources = new ArrayList<>();
		Map<String, Type> facts = InterviewFacts.variables(study);
		for (Interview interview : study.getInterviews()) {
			if (Interviews.isWithdrawn(interview)) {
				continue;
			}
			Optional<TranscriptText> text = texts.of(interview);
			if (text.isEmpty()) {
				losses.add(Kind.NO_TRANSCRIPT, name(interview));
				continue;
			}
			Source source = source(interview, text.get(), facts);
			sources.add(source);
			if (interview.getAgency() != null) {
				sourcesOf.computeIfAbsent(interview.getAgency(), it -> new ArrayList<>()).add(source.guid());
			}
		}
		List<Case> cases = sourcesOf.entrySet().stream().map(it -> ofAgency(it.getKey(), it.getValue())).toList();
		List<String> ofStudy = study.getMemos().stream()
				.map(it -> note("memo", it.getId(), text(it.getTitle()), text(it.getText()), made(it.getCoder(), null))).toList();
		losses.add(Kind.REST_OF_STUDY, 1);
		List<String> ofProject = new ArrayList<>(ofStudy);
		ofProject.add(note("extras", "project", "Palier", extras.text(), Authorship.UNKNOWN));
		List<User> users = coders.stream().map(it -> new User(guid(it), text(it.getName()), it.getId())).toList();
		List<Variable> known = variables.entrySet().stream()
				.map(it -> new Variable(guids.of("variable", it.getKey()), it.getKey(), it.getValue(), "")).toList();
		return new Exported(
				new QdaProject(Bilingual.of(study.getName()).in(locale), origin, users, codes, known, cases, sources, notes, ofProject),
				losses.report());
	}

	private QdaProject.Code code(Code code) {
		Bilingual name = Bilingual.of(code.getName());
		String other = locale.getLanguage().equals("fr") ? name.en() : name.fr();
		if (!other.isEmpty() && !other.equals(name.in(locale))) {
			losses.add(Kind.OTHER_LANGUAGE, other);
		}
		if (code.getCategory() != null || code.getUsage() != null || code.getTheme() != null) {
			losses.add(Kind.STANDING_FOR, name.in(locale));
		}
		String guid = guids.of("code", code.getId());
		extras.code(guid, code);
		List<String> memo = code.getMemo() == null ? List.of()
				: List.of(note("code", code.getId(), name.in(locale), code.getMemo(), Authorship.UNKNOWN));
		return new QdaProject.Code(guid, name.in(locale).isEmpty() ? code.getId() : name.in(locale), true,
				text(code.getColor()).toUpperCase(Locale.ROOT), Bilingual.of(code.getDefinition()).in(locale), memo,
				code.getCodes().stream().map(this::code).toList());
	}

	private Source source(Interview interview, TranscriptText text, Map<String, Type> facts) {
		String guid = guids.of("interview", interview.getId());
		extras.interview(guid, interview, guids);
		Consent consent = interview.getConsent();
		if (consent != null) {
			losses.add(Kind.CONSENT, 1);
		}
		losses.add(Kind.DECISIONS, interview.getPassages().stream().filter(it -> !it.getSettles().isEmpty()).count());
		var places = new TextPlaces(text);
		List<Selection> selections = interview.getPassages().stream().map(it -> selection(interview, it, text, places)).toList();
		Map<String, String> values = new LinkedHashMap<>();
		InterviewFacts.of(interview).forEach((fact, value) -> put(values, fact, facts.getOrDefault(fact, Type.TEXT), value));
		return new Source(guid, name(interview), Optional.of(places.text()), Authorship.UNKNOWN, "", selections, List.of(), List.of(), values);
	}

	private Selection selection(Interview interview, Passage passage, TranscriptText text, TextPlaces places) {
		String id = interview.getId() + "." + passage.getId();
		Span span = text.within(Span.of(passage));
		Authorship made = made(passage.getCoder(), passage.getCodedAt());
		String guid = guids.of("passage", id);
		List<Coding> codings = passage.getCodes().stream()
				.map(it -> new Coding(guids.of("coding", id + "." + it.getId()), guids.of("code", it.getId()), made, List.of())).toList();
		List<String> memo = passage.getMemo() == null ? List.of() : List.of(note("passage", id, name(interview), passage.getMemo(), made));
		int from = places.position(span.from());
		int to = places.position(span.to());
		return new Selection(guid, shortened(places.text(), from, to), from, to, made, "", codings, memo);
	}

	/** Programs show it in lists. */
	private static String shortened(String text, int from, int to) {
		int begin = text.offsetByCodePoints(0, from);
		return text.substring(begin, text.offsetByCodePoints(begin, Math.min(to - from, LONGEST_NAME))) + (to - from > LONGEST_NAME ? "…" : "");
	}

	private Case ofAgency(Agency agency, List<String> sources) {
		Map<String, String> values = new LinkedHashMap<>();
		put(values, AGENCY_ID, Type.TEXT, agency.getId());
		if (agency.eContainer() instanceof Jurisdiction jurisdiction) {
			put(values, "jurisdiction", Type.TEXT, Bilingual.of(jurisdiction.getName()).in(locale));
		}
		if (agency.getCategory() != null) {
			put(values, "category", Type.TEXT, Bilingual.of(agency.getCategory().getName()).in(locale));
		}
		return new Case(guids.of("agency", agency.getId()), Bilingual.of(agency.getName()).in(locale), "", values, sources);
	}

	private void put(Map<String, String> values, String name, Type type, String value) {
		variables.putIfAbsent(name, type);
		values.put(guids.of("variable", name), value);
	}

	private String note(String kind, String id, String name, String text, Authorship made) {
		String guid = guids.of("note." + kind, id);
		notes.add(new Note(guid, name, text, made));
		return guid;
	}

	private Authorship made(@Nullable Coder coder, @Nullable String at) {
		if (coder != null) {
			coders.add(coder);
		}
		return new Authorship(coder == null ? "" : guid(coder), at != null && at.matches(MOMENT) ? at : "");
	}

	private String guid(Coder coder) {
		return guids.of("coder", coder.getId());
	}

	/** Names an interview by its pseudonyms; one without participants has its id. */
	static String name(Interview interview) {
		List<String> pseudonyms = interview.getParticipants().stream().map(Participant::getPseudonym).toList();
		return pseudonyms.isEmpty() ? interview.getId() : String.join(", ", pseudonyms);
	}

	private static String text(@Nullable String nullable) {
		return nullable == null ? "" : nullable;
	}
}
