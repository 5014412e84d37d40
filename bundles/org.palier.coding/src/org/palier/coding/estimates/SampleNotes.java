// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.coding.sets.Newcomers;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.statistics.estimation.CodedCorpus;
import org.palier.statistics.estimation.OpenCorpus;
import org.palier.statistics.estimation.SampledCorpus;

/**
 * Remarks for the reader of an estimate from a sample, in sentences.
 *
 * @param set    that was drawn
 * @param sample of it that tells
 * @param corpus ready to be estimated from
 * @param programs that speak for its posts; empty where there are not several
 */
record SampleNotes(CodingSet set, CodedSample sample, SampledCorpus corpus, Optional<SpokenPrograms> programs) {

	private static final double POINTS = 100;

	/** The sentences. @param fewClusters agencies, too few for an estimate of the process; 0 when they are enough, below 0 without one */
	List<Bilingual> told(int fewClusters) {
		List<Bilingual> notes = new ArrayList<>();
		notes.add(EstimateWords.text(sample.isByPeopleAlone() ? "what.people" : "what", set.getName(), sample.told().size(),
				sample.frame().size()));
		programs.map(SpokenPrograms::sentence).ifPresent(notes::add);
		if (corpus instanceof OpenCorpus open) {
			String key = sample.open() == 0 ? "not_known.missing" : sample.missing() == 0 ? "not_known.open" : "not_known.both";
			notes.add(EstimateWords.text(key, sample.drawn().size(), sample.missing(), sample.open(), POINTS * open.added()));
		}
		Newcomers newcomers = sample.since().newcomers();
		if (newcomers != null) {
			long waiting = newcomers.drawn().stream().filter(it -> !sample.answers().isTold(it.post())).count();
			notes.add(newcomers.all() == 0 ? EstimateWords.text("frame_nobody")
					: EstimateWords.text("frame_now", newcomers.all(), newcomers.drawn().size(), waiting));
		}
		if (sample.since().came() > 0) {
			notes.add(EstimateWords.text(newcomers == null ? "frame_came" : "frame_outside", sample.since().came()));
		}
		if (sample.since().gone() > 0) {
			notes.add(EstimateWords.text("frame_gone", sample.since().gone(), sample.since().goneDrawn()));
		}
		if (corpus.joinedStrata() > 0) {
			notes.add(EstimateWords.text("strata_joined", corpus.joinedStrata(), CodedCorpus.FEWEST_OF_STRATUM));
		}
		UnseenWords unseen = sample.frame().unseen();
		if (!unseen.learned().isEmpty()) {
			notes.add(EstimateWords.text(unseen.isOfAll() ? "unseen" : "unseen.read", unseen.learned().size(),
					sample.told().stream().filter(it -> unseen.learned().contains(it.post())).count()));
		}
		FirstStage first = sample.first();
		if (first != null) {
			notes.add(EstimateWords.text("two_stages", first.drawn(), first.all()));
		}
		if (!sample.kept()) {
			notes.add(EstimateWords.text("strata_changed"));
		}
		notes.add(fewClusters < 0 ? EstimateWords.text("these")
				: fewClusters == 0 ? EstimateWords.text("process") : EstimateWords.text("few_agencies", fewClusters, SampledCorpus.FEWEST_CLUSTERS));
		notes.add(EstimateWords.text("truth"));
		return notes;
	}
}
