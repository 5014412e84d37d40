// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.TextLanguage;
import org.palier.ground.text.Wording;
import org.palier.interviews.memos.StudyMemo;
import org.palier.interviews.memos.StudyMemos;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.text.Paragraph;
import org.palier.interviews.text.Place;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TranscriptStore;
import org.palier.interviews.text.TranscriptText;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.LocalizedText;
import org.palier.model.Passage;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.search.words.Said;

/**
 * What a study says beside its posts, as things that can be found. Nothing is said of interviews to which consent was taken back. Read by
 * the thread that owns the study.
 *
 * @param study what is read
 * @param texts of its interviews
 */
public record StudyThings(Study study, TranscriptStore texts) {

	private static final Wording WORDS = new Wording(StudyThings.class, "messages");
	private static final TextLanguage LANGUAGES = new TextLanguage();

	/** All of some kinds, in their order. @throws IOException when the text of an interview cannot be read */
	public List<Thing> of(Collection<Kind> kinds) throws IOException {
		List<Thing> things = new ArrayList<>();
		if (kinds.contains(Kind.BODIES)) {
			Agencies.of(study).forEach(it -> things.add(body(it)));
		}
		List<StudyMemo> memos = kinds.contains(Kind.INTERVIEWS) || kinds.contains(Kind.NOTES)
				? new StudyMemos(study, Locale.getDefault()).all() : List.of();
		if (kinds.contains(Kind.INTERVIEWS)) {
			for (Interview interview : study.getInterviews()) {
				if (QuoteRules.holds(interview)) {
					said(interview, things);
				}
			}
			memos.stream().filter(it -> it.interview().isPresent()).forEach(it -> things.add(noted(it, it.interview().get())));
		}
		if (kinds.contains(Kind.NOTES)) {
			Agencies.of(study).forEach(agency -> agency.getPresences().forEach(it -> cell(agency, it, things)));
			memos.stream().filter(it -> it.interview().isEmpty()).forEach(it -> things.add(new Thing(Kind.NOTES, WORDS.text("memo", it.about()),
					List.of(said(it.text())), new FoundAt.Memoed(), "")));
		}
		return things;
	}

	private static Said said(String text) {
		return new Said(text, LANGUAGES.of(text));
	}

	private static Thing body(Agency agency) {
		List<Said> names = new ArrayList<>();
		add(names, agency.getName());
		add(names, agency.getAcronym());
		Stream.concat(agency.getOtherNames().stream(), Stream.ofNullable(agency.getWebSite())).forEach(it -> add(names, it, ""));
		for (Presence presence : agency.getPresences()) {
			for (Account account : presence.getAccounts()) {
				add(names, account.getHandle(), "");
			}
		}
		if (names.isEmpty()) {
			names.add(Said.of(Objects.requireNonNullElse(agency.getId(), "")));
		}
		return new Thing(Kind.BODIES, Bilingual.of(agency.getName()), names, new FoundAt.Body(id(agency)), id(agency));
	}

	private static void add(List<Said> names, @Nullable LocalizedText text) {
		if (text != null) {
			add(names, text.getFr(), "fr");
			add(names, text.getEn(), "en");
		}
	}

	private static void add(List<Said> names, @Nullable String text, String language) {
		if (text != null && !text.isBlank()) {
			names.add(new Said(text, language));
		}
	}

	private static String id(@Nullable Agency agency) {
		return agency == null || agency.getId() == null ? "" : agency.getId();
	}

	private void said(Interview interview, List<Thing> things) throws IOException {
		TranscriptText text = texts.of(interview).orElse(null);
		if (text == null) {
			return;
		}
		String language = LANGUAGES.of(String.join("\n", text.paragraphs().stream().map(Paragraph::words).toList())).equals("en") ? "en" : "fr";
		for (int i = 0; i < text.paragraphs().size(); i++) {
			Paragraph paragraph = text.paragraphs().get(i);
			if (!paragraph.words().isBlank()) {
				var whole = new Span(new Place(i, 0), new Place(i, paragraph.length()));
				things.add(new Thing(Kind.INTERVIEWS, WORDS.text("said", QuoteRules.who(interview), i + 1),
						List.of(new Said(paragraph.words(), language)), new FoundAt.Interviewed(interview.getId(), whole),
						id(interview.getAgency())));
			}
		}
	}

	private static Thing noted(StudyMemo memo, Interview interview) {
		var place = memo.on() instanceof Passage passage ? new FoundAt.Interviewed(interview.getId(), Span.of(passage))
				: new FoundAt.OnInterview(interview.getId());
		return new Thing(Kind.INTERVIEWS, WORDS.text("memo", memo.about()), List.of(said(memo.text())), place, id(interview.getAgency()));
	}

	private static void cell(Agency agency, Presence presence, List<Thing> things) {
		List<String> notes = Stream.of(presence.getNote(), presence.getDecision() == null ? null : presence.getDecision().getReason())
				.filter(it -> it != null && !it.isBlank()).toList();
		if (!notes.isEmpty() && presence.getPlatform() != null) {
			things.add(new Thing(Kind.NOTES, WORDS.text("cell", Bilingual.of(agency.getName()), Bilingual.of(presence.getPlatform().getName())),
					notes.stream().map(StudyThings::said).toList(), new FoundAt.Cell(id(agency), presence.getPlatform().getId()), id(agency)));
		}
	}
}
