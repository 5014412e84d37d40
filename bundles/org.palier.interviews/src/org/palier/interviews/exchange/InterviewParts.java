// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.interviews.exchange.QdaProject.Authorship;
import org.palier.interviews.exchange.QdaProject.Coding;
import org.palier.interviews.exchange.QdaProject.Note;
import org.palier.interviews.exchange.QdaProject.Selection;
import org.palier.interviews.exchange.QdaProject.Source;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Answer;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.Interview;
import org.palier.model.PalierFactory;
import org.palier.model.Passage;
import org.palier.model.Study;

import com.fasterxml.jackson.databind.JsonNode;

/** Passages of an interview and what else hangs on it, from a project; used once. */
final class InterviewParts {

	private final Interview interview;
	private final Source source;
	private final TranscriptText text;
	private final Map<String, Code> codes;
	private final Map<String, Coder> coders;
	private final Map<String, Note> notes;
	private final Map<String, Passage> passages = new HashMap<>();

	/** @param codes by GUID, as are coders and notes */
	InterviewParts(Interview interview, Source source, TranscriptText text, Map<String, Code> codes, Map<String, Coder> coders,
			Map<String, Note> notes) {
		this.interview = interview;
		this.source = source;
		this.text = text;
		this.codes = codes;
		this.coders = coders;
		this.notes = notes;
	}

	/** Tells the interview everything. @param more what Palier itself kept of it */
	void tell(JsonNode more, Study study) {
		interview.setTranscript(Extras.told(PalierFactory.eINSTANCE.createTranscript(), more.path("transcript")));
		TranscriptStore.put(interview, text);
		if (more.has("consent")) {
			interview.setConsent(Extras.told(PalierFactory.eINSTANCE.createConsent(), more.path("consent")));
		}
		if (more.has("participants")) {
			more.path("participants").forEach(it -> interview.getParticipants().add(Extras.told(PalierFactory.eINSTANCE.createParticipant(), it)));
		} else if (!source.name().isBlank()) {
			interview.getTranscript().setSource(source.name());
		}
		var places = new TextPlaces(text);
		source.selections().forEach(it -> selection(it, places, more.path("passages").path(it.guid())));
		String note = source.noteRefs().stream().map(notes::get).filter(Objects::nonNull).map(Note::text).collect(Collectors.joining("\n"));
		if (!note.isEmpty()) {
			interview.setNote(note);
		}
		more.path("answers").forEach(it -> answer(it, study));
		interview.getRanking().stream().filter(it -> it.getObjective() != null)
				.forEach(it -> it.getPassages().addAll(referred(more.path("ranking").path(it.getObjective().getId()))));
	}

	/** Codings of several coders, or of several moments, are words of their own: each has its passage. */
	private void selection(Selection written, TextPlaces places, JsonNode more) {
		List<Authorship> by = written.codings().stream().map(Coding::made).distinct().toList();
		for (Authorship made : by.isEmpty() ? List.of(written.made()) : by) {
			Passage passage = PalierFactory.eINSTANCE.createPassage();
			places.span(written.from(), written.to()).put(passage);
			written.codings().stream().filter(it -> it.made().equals(made)).map(it -> codes.get(it.code())).filter(Objects::nonNull).distinct()
					.forEach(passage.getCodes()::add);
			passage.setCoder(coders.get(made.user()));
			passage.setCodedAt(ProjectImport.moment(made));
			String memo = Stream.concat(Stream.of(written.description()),
					Stream.concat(written.noteRefs().stream(), written.codings().stream().flatMap(it -> it.noteRefs().stream())).map(notes::get)
							.filter(Objects::nonNull).map(Note::text)).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
			passage.setMemo(memo.isEmpty() ? null : memo);
			Extras.told(passage, more);
			String id = more.path("id").asText(Guids.id(written.guid()));
			passage.setId(passages.containsKey(written.guid()) ? id + "-" + passages.size() : id);
			coders.values().stream().filter(it -> it.getId().equals(more.path("clearedBy").asText())).findFirst().ifPresent(passage::setClearedBy);
			interview.getPassages().add(passage);
			passages.putIfAbsent(written.guid(), passage);
		}
	}

	private void answer(JsonNode node, Study study) {
		Answer answer = Extras.told(PalierFactory.eINSTANCE.createAnswer(), node);
		study.getThemes().stream().flatMap(it -> it.getQuestions().stream()).filter(it -> it.getId().equals(node.path("question").asText()))
				.findFirst()
				.ifPresent(answer::setQuestion);
		node.path("codes").forEach(it -> {
			Code code = codes.get(it.asText());
			if (code != null) {
				answer.getCodes().add(code);
			}
		});
		answer.getPassages().addAll(referred(node));
		interview.getAnswers().add(answer);
	}

	private List<Passage> referred(JsonNode node) {
		return node.path("passages").valueStream().map(it -> passages.get(it.asText())).filter(Objects::nonNull).toList();
	}
}
