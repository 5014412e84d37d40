// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.resolved;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.palier.corpus.Coding;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.RunWriter;
import org.palier.ground.Progress;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Writes the decisions of a file on a coding set, all of them or none. This is a run, so that leaving it out undoes the
 * decisions. Decisions post by post are taken at an {@link AdjudicationDesk} instead.
 *
 * @param set       that the decisions are about
 * @param decisions one at most of each post and facet
 * @param codebook  version of the codebook that they follow
 * @param read      the file that states them
 * @param persons   those who decide and are no coders of the study yet: they become some
 */
public record AdjudicateRun(SetCodes set, List<Decision> decisions, String codebook, List<FileDigest> read, List<PersonCoder> persons)
		implements StudyRun<Long> {

	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();

	/** Persons decided where coders differ. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "adjudication";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			// Passages of interviews are part of the study itself.
			return manifest.map(it -> !it.counts().containsKey("passages")).orElse(true);
		}
	}

	/** Copies its lists. */
	public AdjudicateRun {
		decisions = List.copyOf(decisions);
		read = List.copyOf(read);
		persons = List.copyOf(persons);
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	/** @return how many decisions were written */
	@Override
	public WorkOutcome<Long> work(OpenRun run, Progress progress) throws IOException {
		try (RunWriter<Coding> writer = run.corpus().appendCodings(run.id(), run.at())) {
			for (Decision each : decisions) {
				progress.checkCancelled();
				writer.add(each.coding(set.id(), run.at(), codebook));
			}
			writer.commit();
		}
		long decided = decisions.size();
		var record = RunRecord.of(new TreeMap<>(Map.of("set", set.name())), List.of()).reading(read).counting(Map.of("decided", decided));
		return WorkOutcome.changing(decided, record, study -> new RecordedEdit(DecisionFile.WORDS.text("edit.adjudicate", set.name()),
				Root.lists(study, Literals.STUDY__RUNS, Literals.STUDY__CODERS), () -> {
			StudyRuns.list(study, run, set.name());
			for (PersonCoder it : persons) {
				if (study.getCoders().stream().anyMatch(known -> it.id().equals(known.getId()))) {
					continue;
				}
				Coder coder = PalierFactory.eINSTANCE.createCoder();
				coder.setId(it.id());
				coder.setName(it.name());
				coder.setKind(CoderKind.HUMAN);
				study.getCoders().add(coder);
			}
		}));
	}
}
