// SPDX-License-Identifier: EPL-2.0
package org.palier.register.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.matching.Proposal;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Merges all agencies that were proposed with a score or more.
 *
 * @param score     from which on
 * @param proposals each of another agency that goes, none into one that goes itself, as
 *                  {@link org.palier.matching.Duplicates#acceptable} gives them
 * @param open      how many proposals there were
 */
public record MergeRun(double score, List<Proposal> proposals, int open) implements StudyRun<Integer> {

	/** The kind of such runs. */
	public static final RunKind KIND = new Kind();

	/** The kind of a merge of agencies: several entries of one agency became one. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "duplicates";
		}

		@Override
		public boolean countsPosts() {
			return false;
		}
	}

	/** Copies its list. */
	public MergeRun {
		proposals = List.copyOf(proposals);
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	@Override
	public WorkOutcome<Integer> work(OpenRun run, Progress progress) {
		RunRecord record = RunRecord.of(Map.of("accept", String.format(Locale.ROOT, "%.2f", score)), List.of())
				.counting(Map.of("proposed", (long) open, "merged", (long) proposals.size()))
				.saying(proposals.stream().map(it -> AgencyMerge.WORDS.text("merged", it.going(), it.staying(), it.score())).toList());
		return WorkOutcome.changing(proposals.size(), record,
				study -> change(study).then(() -> StudyRuns.list(study, run, label().in(Locale.CANADA_FRENCH))));
	}

	private Bilingual label() {
		return AgencyMerge.WORDS.text("merges", proposals.size());
	}

	/** A parent that came from another agency may be merged by now. */
	private static void takenOver(Agency staying, Map<Agency, Agency> became) {
		Agency parent = became.get(staying.getParent());
		if (parent != null) {
			staying.setParent(parent == staying ? null : parent);
		}
	}

	/** One edit of a study that merges all; agencies that it has no more are passed over. */
	public RecordedEdit change(Study study) {
		return new RecordedEdit(label(), Root.everything(study, "any agency may be merged, and anything may refer to one that goes"), () -> {
			var agencies = new HashMap<String, Agency>();
			Agencies.of(study).forEach(it -> agencies.put(it.getId(), it));
			List<Agency> going = proposals.stream().map(it -> agencies.get(it.going())).filter(Objects::nonNull).toList();
			// Looked for once: each look goes through the whole study.
			Map<EObject, Collection<Setting>> references = EcoreUtil.UsageCrossReferencer.findAll(going, study);
			var became = new HashMap<Agency, Agency>();
			for (Proposal proposal : proposals) {
				Agency goes = agencies.get(proposal.going());
				Agency stays = agencies.get(proposal.staying());
				if (goes != null && stays != null && goes.eContainer() != null) {
					new AgencyMerge(study, goes, stays).apply(references.getOrDefault(goes, List.of()));
					became.put(goes, stays);
				}
			}
			became.values().forEach(it -> takenOver(it, became));
		});
	}
}
