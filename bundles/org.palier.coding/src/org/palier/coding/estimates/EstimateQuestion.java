// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;

import org.palier.coding.sets.CodingSets;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.StudyView;

/**
 * A question on the shares that a coding set corrects.
 */
public sealed interface EstimateQuestion {

	/**
	 * The set, the facet and the study that a question is about.
	 *
	 * @param set that corrects
	 * @param facet that was coded
	 * @param name of the facet, in words
	 * @param view of the study, with its posts
	 */
	record Of(CodingSet set, Facet facet, Bilingual name, StudyView view) {
	}

	/**
	 * The answer.
	 *
	 * @throws org.palier.coding.sets.SetException when the set allows none, saying why
	 * @throws IOException                         when the corpus cannot be read
	 */
	Table answer(CorrectedShares shares, Of of, Progress progress) throws IOException;

	/** The share of each code in all posts of the frame. */
	record All() implements EstimateQuestion {

		@Override
		public Table answer(CorrectedShares shares, Of of, Progress progress) throws IOException {
			return new EstimateTable(shares.of(of.set(), of.facet(), progress), of.name()).table();
		}
	}

	/** The share of each code in each part of one kind. @param by agency, jurisdiction, category, platform or year */
	record Parts(By by) implements EstimateQuestion {

		@Override
		public Table answer(CorrectedShares shares, Of of, Progress progress) throws IOException {
			return new PartsTable(shares.parts(of.set(), of.facet(), by, of.view(), progress), of.name(),
					GroupsEstimate.names(of.view(), by)).table();
		}
	}

	/**
	 * A comparison of two parts of one kind.
	 *
	 * @param first  id of one
	 * @param second id of another, whose shares are taken from those of the first
	 */
	record Groups(By by, String first, String second) implements EstimateQuestion {

		@Override
		public Table answer(CorrectedShares shares, Of of, Progress progress) throws IOException {
			PartsEstimate parts = shares.parts(of.set(), of.facet(), by, of.view(), progress);
			return GroupsEstimate.of(parts, GroupsEstimate.names(of.view(), by), first, second).table(of.name());
		}
	}

	/** The change since an earlier sample. @param earlier id or name of a sample of the same study, of other posts */
	record Change(String earlier) implements EstimateQuestion {

		@Override
		public Table answer(CorrectedShares shares, Of of, Progress progress) throws IOException {
			CodingSet then = new CodingSets((Study) of.set().eContainer()).named(earlier);
			return shares.change(of.set(), then, of.facet(), progress).table(of.name());
		}
	}

	/** The share of one code less that of another. @param first id of a code @param second id of another */
	record Codes(String first, String second) implements EstimateQuestion {

		@Override
		public Table answer(CorrectedShares shares, Of of, Progress progress) throws IOException {
			return new CodesDifferenceTable(shares.difference(of.set(), of.facet(), first, second, progress), of.name()).table();
		}
	}
}
