// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.passages.PassageEdits;
import org.palier.interviews.text.Span;
import org.palier.model.Code;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * A code for what a search found, once a person has confirmed it. Each passage keeps what was searched for, so that a reader can tell it
 * from one that was found by reading. Called by the thread that owns the study.
 *
 * @param study of the interviews
 * @param code  that is given
 * @param coder who confirms
 */
public record HitCoding(Study study, Code code, PersonCoder coder) {

	private static final Wording WORDS = new Wording(HitCoding.class, "messages");

	/** True when the coder has given the code to a passage that shares a character with it: it gets it no second time. */
	public boolean isCoded(PassageHit hit) {
		return hit.interview().getPassages().stream().anyMatch(it -> it.getCodes().contains(code) && it.getCoder() != null
				&& coder.id().equals(it.getCoder().getId()) && Span.of(it).overlaps(hit.passage()));
	}

	/** Gives the code to all that were confirmed and have it not, as one edit. @param query what was searched for, as it was written */
	public RecordedEdit give(List<PassageHit> confirmed, SearchQuery query, Instant now) {
		List<PassageHit> hits = List.copyOf(confirmed);
		List<Root> roots = new ArrayList<>(List.of(Root.list(study, Literals.STUDY__CODERS)));
		hits.stream().map(PassageHit::interview).distinct().forEach(it -> roots.add(Root.members(it, Literals.INTERVIEW__PASSAGES)));
		return new RecordedEdit(WORDS.text("give", Bilingual.of(code.getName()), query.words()), roots, () -> {
			for (PassageHit hit : hits) {
				if (!isCoded(hit)) {
					new PassageEdits(study, hit.interview()).find(hit.passage(), coder, now, query.words()).getCodes().add(code);
				}
			}
		});
	}
}
