// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.ground.Progress;
import org.palier.model.PalierFactory;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;

/**
 * The figures that a reader sees first, as they are and as they would be with what is taken of a list. They are counted on copies:
 * the list is written into one as the import would write it. Made on the thread that owns the study; asked on any, by one at a time.
 */
public final class CensusOutlook {

	/** Agencies of a census that is still copied as one ticks a box; a larger one would make one wait. */
	public static final int LARGEST = 20_000;

	/**
	 * Figures on the agencies of which penetration is counted.
	 *
	 * @param agencies all of them
	 * @param checked  of which a cell was found present or absent
	 * @param present  on one platform at least
	 * @param listed   true when only presences are listed, so that there is no share
	 */
	public record Figures(long agencies, long checked, long present, boolean listed) {

		/** The share of those checked that are present; nothing where none was checked, or only presences are listed. */
		public OptionalDouble penetration() {
			return checked == 0 || listed && present > 0 ? OptionalDouble.empty() : OptionalDouble.of((double) present / checked);
		}
	}

	private final Study base;
	private final Vintage vintage;
	private final Figures before;

	private CensusOutlook(Study base, Vintage vintage) {
		this.base = base;
		this.vintage = vintage;
		this.before = figures(base);
	}

	/** The outlook for a study and a list; nothing for a census of more than {@link #LARGEST} agencies. Changes nothing. */
	public static Optional<CensusOutlook> of(Study study, Vintage vintage) {
		int agencies = study.getJurisdictions().stream().mapToInt(it -> it.getAgencies().size()).sum();
		return agencies > LARGEST || vintage.facts().size() > LARGEST * 2 ? Optional.empty()
				: Optional.of(new CensusOutlook(EcoreUtil.copy(study), vintage));
	}

	/** The figures as they are. */
	public Figures before() {
		return before;
	}

	/**
	 * The figures as they would be with the selected changes.
	 *
	 * @throws java.util.concurrent.CancellationException when it is cancelled
	 */
	public Figures after(CensusSelection selection, Progress progress) {
		Study copy = EcoreUtil.copy(base);
		Run run = PalierFactory.eINSTANCE.createRun();
		run.setId("outlook");
		run.setKind("import");
		run.setAt(Instant.now().toString());
		run.setObservedOn(vintage.asOf());
		run.setComplete(vintage.complete());
		new CensusUpdate(copy, vintage).apply(run.getId(), selection, progress);
		copy.getRuns().add(run);
		return figures(copy);
	}

	private static Figures figures(Study study) {
		CensusTally tally = StudyView.of(study).tally();
		int[] counted = tally.counted();
		return new Figures(tally.agencies(counted), tally.checked(counted), tally.present(counted), tally.isListedOnly(counted));
	}
}
