// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.io.IOException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.coding.estimates.StudyEstimates;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.numbers.view.FilteredPosts;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/** A copy of an open study, of which parts are counted away from the user-interface thread, each with its posts. */
public final class StudyParts {

	private final StudyFolder folder;
	private final Study study;
	private final StudyPosts posts;
	private final AddressForms forms;

	/** On the user-interface thread, to which the model belongs. @param forms how addresses of accounts are read */
	public StudyParts(StudySession session, AddressForms forms) {
		this.folder = new StudyFolder(session.folder());
		this.study = EcoreUtil.copy(session.study());
		this.posts = session.posts();
		this.forms = forms;
	}

	/** The copy. */
	public Study study() {
		return study;
	}

	/** A part, without posts where the study has none that can be counted. @throws IOException when they cannot be read */
	public StudyView view(Where part) throws IOException {
		LookBack from = LookBack.NOW.only(part);
		if (!(posts instanceof StudyPosts.Counted whole)) {
			return StudyView.of(study, PostCounts.NONE, from);
		}
		StudyPosts.Counted counted = part.isEmpty() ? whole : counted(whole, part).posts();
		return StudyView.of(study, counted.counts(), from).withEstimates(counted.estimates());
	}

	/** The posts of a part. @param whole all posts, as they were counted */
	CountedPart counted(StudyPosts.Counted whole, Where where) throws IOException {
		LookBack from = LookBack.NOW.only(where);
		CorpusView inPart = new FilteredPosts(study, whole.attribution(), StudyFilter.of(where, study)).of(whole.view());
		PostCounts counts = PostCounts.of(study, inPart, whole.attribution(), forms);
		var estimates = StudyEstimates.of(folder, study, StudyView.of(study, counts, from), whole.view(), forms, Progress.NONE);
		return new CountedPart(whole, where,
				new StudyPosts.Counted(inPart, whole.attribution().within(inPart), counts, inPart.posts(), estimates));
	}
}
