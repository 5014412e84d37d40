// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Facet;
import org.palier.corpus.Recoding;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * The present form of earlier codes of a study. Codes given in an earlier state of the codebook are led through its
 * changes, which the runs of the study record. Immutable.
 */
public final class CodeLineage {

	/** No code has changed. */
	public static final CodeLineage NONE = new CodeLineage(List.of());

	/** facet:code, then under what condition. */
	private static final Pattern KEY = Pattern.compile("([^:]+):([^/@~]+)([/@~].*)?");

	/** The present form of one code. */
	public sealed interface Fate {

		/** The code is unchanged. */
		record Same() implements Fate {
		}

		/** It was merged into another code, or has another id. @param at when, at last @param byVersion by another version of the theory pack */
		record Became(String code, Instant at, boolean byVersion) implements Fate {
		}

		/** It was split, so that a person must look which part was meant. @param code what it is until then */
		record Split(String code, Instant at) implements Fate {
		}

		/** The codebook has neither it nor what it became. */
		record Gone() implements Fate {
		}
	}

	/** One change. @param always false where it applies to some posts only */
	private record Step(Instant at, boolean byVersion, String facet, String from, String to, boolean always) {
	}

	private final List<Step> steps;

	private CodeLineage(List<Step> steps) {
		this.steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
	}

	/** The lineage from the runs of a study that count. @throws IOException when a manifest cannot be read */
	public static CodeLineage of(StudyFolder folder, Study study) throws IOException {
		List<RunManifest> manifests = new ArrayList<>();
		for (Run run : study.getRuns()) {
			if (run.isActive() && run.getKind().equals(RecodeRun.KIND.id())) {
				folder.manifestOf(run.getId()).ifPresent(manifests::add);
			}
		}
		return of(manifests);
	}

	static CodeLineage of(List<RunManifest> manifests) {
		List<Step> steps = new ArrayList<>();
		for (RunManifest manifest : manifests) {
			manifest.parameters().forEach((key, to) -> {
				Matcher parts = KEY.matcher(key);
				if (parts.matches() && !parts.group(1).equals("platform")) {
					steps.add(new Step(manifest.at(), MigrateRun.KIND.isOf(manifest), parts.group(1), parts.group(2), to,
							parts.group(3) == null));
				}
			});
		}
		return new CodeLineage(steps);
	}

	/** The form of recodings in a manifest. */
	static SortedMap<String, String> told(Collection<Recoding> recodings) {
		var told = new TreeMap<String, String>();
		recodings.forEach(it -> told.put(it.facet().id() + ":" + it.from() + (it.usage().isEmpty() ? "" : "/" + it.usage())
				+ (it.platform().isEmpty() ? "" : "@" + it.platform()) + (it.agencies().isEmpty() ? "" : "~" + it.to()), it.to()));
		return told;
	}

	/**
	 * The present form of a code that somebody gave earlier.
	 *
	 * @param present ids of the codes that the facet has now
	 */
	public Fate follow(Facet facet, String code, Instant said, Set<String> present) {
		String now = code;
		Step last = null;
		Instant split = null;
		Set<Instant> done = new HashSet<>();
		for (Step step : steps) {
			if (!step.facet().equals(facet.id()) || !step.from().equals(now) || !step.at().isAfter(said) || done.contains(step.at())) {
				continue;
			}
			// A code that is still there did not go: only some of its posts did.
			if (!step.always() || present.contains(now)) {
				split = step.at();
			} else {
				now = step.to();
				last = step;
				// The steps of one run are taken together: what became b does not become c by the same run.
				done.add(step.at());
			}
		}
		return fate(code, now, last, split, present);
	}

	private static Fate fate(String code, String now, @Nullable Step last, @Nullable Instant split, Set<String> present) {
		if (!present.contains(now)) {
			return new Fate.Gone();
		}
		if (split != null) {
			return new Fate.Split(now, split);
		}
		return last == null || now.equals(code) ? new Fate.Same() : new Fate.Became(now, last.at(), last.byVersion());
	}
}
