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
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
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
import org.palier.search.words.SearchText;

/**
 * The texts of a study beside its posts, as entries that a search finds. Nothing is said of interviews to which consent was taken back.
 * Read by the thread that owns the study.
 *
 * @param study what is read
 * @param texts of its interviews
 */
public record StudyEntries(Study study, TranscriptStore texts) {

	private static final Wording WORDS = new Wording(StudyEntries.class, "messages");
	private static final TextLanguage LANGUAGES = new TextLanguage();

	/** All of some kinds, in their order. @throws IOException when the text of an interview cannot be read */
	public List<SearchEntry> of(Collection<HitKind> kinds) throws IOException {
		List<SearchEntry> things = new ArrayList<>();
		if (kinds.contains(HitKind.BODIES)) {
			Agencies.of(study).forEach(it -> things.add(body(it)));
		}
		List<StudyMemo> memos = kinds.contains(HitKind.INTERVIEWS) || kinds.contains(HitKind.NOTES)
				? new StudyMemos(study, Locale.getDefault()).all() : List.of();
		if (kinds.contains(HitKind.INTERVIEWS)) {
			for (Interview interview : study.getInterviews()) {
				if (QuoteRules.holds(interview)) {
					said(interview, things);
				}
			}
			memos.stream().filter(it -> it.interview().isPresent()).forEach(it -> things.add(noted(it, it.interview().get())));
		}
		if (kinds.contains(HitKind.NOTES)) {
			Agencies.of(study).forEach(agency -> agency.getPresences().forEach(it -> cell(agency, it, things)));
			memos.stream().filter(it -> it.interview().isEmpty()).forEach(it ->
					things.add(new SearchEntry(HitKind.NOTES, WORDS.text("memo", it.about()),
					List.of(said(it.text())), new HitTarget.Memoed(), "")));
		}
		return things;
	}

	private static SearchText said(String text) {
		return new SearchText(text, LANGUAGES.of(text));
	}

	private static SearchEntry body(Agency agency) {
		List<SearchText> names = new ArrayList<>();
		add(names, agency.getName());
		add(names, agency.getAcronym());
		Stream.concat(agency.getOtherNames().stream(), Stream.ofNullable(agency.getWebSite())).forEach(it -> add(names, it, ""));
		for (Presence presence : agency.getPresences()) {
			for (Account account : presence.getAccounts()) {
				add(names, account.getHandle(), "");
			}
		}
		if (names.isEmpty()) {
			names.add(SearchText.of(Objects.requireNonNullElse(agency.getId(), "")));
		}
		return new SearchEntry(HitKind.BODIES, Bilingual.of(agency.getName()), names, new HitTarget.Body(id(agency)), id(agency));
	}

	private static void add(List<SearchText> names, @Nullable LocalizedText text) {
		if (text != null) {
			add(names, text.getFr(), "fr");
			add(names, text.getEn(), "en");
		}
	}

	private static void add(List<SearchText> names, @Nullable String text, String language) {
		if (text != null && !text.isBlank()) {
			names.add(new SearchText(text, language));
		}
	}

	private static String id(@Nullable Agency agency) {
		return agency == null || agency.getId() == null ? "" : agency.getId();
	}

	private void said(Interview interview, List<SearchEntry> things) throws IOException {
		TranscriptText text = texts.of(interview).orElse(null);
		if (text == null) {
			return;
		}
		String language = LANGUAGES.of(String.join("\n", text.paragraphs().stream().map(Paragraph::words).toList())).equals("en") ? "en" : "fr";
		for (int i = 0; i < text.paragraphs().size(); i++) {
			Paragraph paragraph = text.paragraphs().get(i);
			if (!paragraph.words().isBlank()) {
				var whole = new Span(new TextPosition(i, 0), new TextPosition(i, paragraph.length()));
				things.add(new SearchEntry(HitKind.INTERVIEWS, WORDS.text("said", QuoteRules.who(interview), i + 1),
						List.of(new SearchText(paragraph.words(), language)), new HitTarget.Interviewed(interview.getId(), whole),
						id(interview.getAgency())));
			}
		}
	}

	private static SearchEntry noted(StudyMemo memo, Interview interview) {
		var place = memo.on() instanceof Passage passage ? new HitTarget.Interviewed(interview.getId(), Span.of(passage))
				: new HitTarget.OnInterview(interview.getId());
		return new SearchEntry(HitKind.INTERVIEWS, WORDS.text("memo", memo.about()), List.of(said(memo.text())), place,
				id(interview.getAgency()));
	}

	private static void cell(Agency agency, Presence presence, List<SearchEntry> things) {
		List<String> notes = Stream.of(presence.getNote(), presence.getDecision() == null ? null : presence.getDecision().getReason())
				.filter(it -> it != null && !it.isBlank()).toList();
		if (!notes.isEmpty() && presence.getPlatform() != null) {
			things.add(new SearchEntry(HitKind.NOTES, WORDS.text("cell", Bilingual.of(agency.getName()),
					Bilingual.of(presence.getPlatform().getName())),
					notes.stream().map(StudyEntries::said).toList(), new HitTarget.Cell(id(agency), presence.getPlatform().getId()), id(agency)));
		}
	}
}
