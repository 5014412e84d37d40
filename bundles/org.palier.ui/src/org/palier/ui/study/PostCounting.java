// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.palier.coding.estimates.StudyEstimates;
import org.palier.coding.resolved.SetProgress;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PersonCoder;
import org.palier.ground.Progress;
import org.palier.model.Account;
import org.palier.model.AccountMapping;
import org.palier.model.Agency;
import org.palier.model.CodingSet;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

/**
 * Counts the posts of a study away from the user-interface thread, and only when something changed that
 * their counts depend on: active runs, accounts, mappings, agencies. Called on the user-interface thread.
 */
final class PostCounting {

	// A row of clicks is counted once.
	private static final int DELAY = 150;

	private final StudyFolder folder;
	private final StudyCorpus corpus;
	private final Supplier<AddressForms> forms;
	private final Runnable changed;
	private StudyPosts posts;
	private List<PersonCoder> coders = List.of();
	private List<SetProgress> progress = List.of();
	private long counted;
	private boolean asked;
	private Job job;

	/**
	 * @param forms   how addresses of accounts are read; asked at each count, for plug-ins come and go
	 * @param changed told, on the user-interface thread, that {@link #posts} are others
	 */
	PostCounting(StudyFolder folder, StudyCorpus corpus, Supplier<AddressForms> forms, Runnable changed) {
		this.folder = folder;
		this.corpus = corpus;
		this.forms = forms;
		this.changed = changed;
	}

	/** How far counting is; the first call begins it. */
	StudyPosts posts(Study study) {
		if (posts == null) {
			posts = corpus.exists() ? new StudyPosts.Counting() : none(study);
			studyChanged(study);
		}
		return posts;
	}

	/** Persons whose codings the corpus held when it was counted last. */
	List<PersonCoder> coders() {
		return coders;
	}

	/** How far the coding sets were when the corpus was counted last. */
	List<SetProgress> progress() {
		return progress;
	}

	/** Without a corpus: there never was one, or it is gone, and stays so however often one tries again. */
	private StudyPosts none(Study study) {
		return corpus.isGone(study) ? new StudyPosts.Unreadable(new NoSuchFileException(corpus.file().toString()))
				: new StudyPosts.None();
	}

	/** Counts, once anybody wanted to know, when the study differs in what matters to posts from the one counted last. */
	void studyChanged(Study study) {
		if (posts == null || !corpus.exists()) {
			return;
		}
		long state = fingerprint(study);
		if (!asked || state != counted) {
			count(study, state);
		}
	}

	/** Counts whatever is known. */
	void again(Study study) {
		if (posts instanceof StudyPosts.Unreadable) {
			posts = new StudyPosts.Counting();
			changed.run();
		}
		count(study, fingerprint(study));
	}

	private void count(Study study, long state) {
		stop();
		asked = true;
		counted = state;
		// The model belongs to this thread: the job works on a copy.
		Study copy = EcoreUtil.copy(study);
		Set<String> runs = StudyRuns.active(study);
		Display display = Display.getCurrent();
		job = new Job(StudyMessages.countingPosts) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				StudyPosts read = read(copy, runs);
				List<PersonCoder> persons = read instanceof StudyPosts.Counted ? persons() : List.of();
				List<SetProgress> sets = read instanceof StudyPosts.Counted found ? sets(copy, found.view()) : List.of();
				if (!monitor.isCanceled() && !display.isDisposed()) {
					display.asyncExec(() -> deliver(this, read, persons, sets));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule(DELAY);
	}

	private void deliver(Job from, StudyPosts read, List<PersonCoder> persons, List<SetProgress> sets) {
		if (from == job) {
			job = null;
			posts = read;
			coders = persons;
			progress = sets;
			changed.run();
		}
	}

	private static List<SetProgress> sets(Study study, CorpusView view) {
		var far = new ArrayList<SetProgress>();
		try {
			for (CodingSet set : new CodingSets(study).all()) {
				far.add(SetProgress.of(study, set, view));
			}
		} catch (IOException failure) {
			ILog.of(PostCounting.class).warn(String.valueOf(failure.getMessage()), failure);
		}
		return far;
	}

	private List<PersonCoder> persons() {
		try {
			return corpus.open().coders();
		} catch (IOException failure) {
			// Posts that can be counted can be read; if the corpus was closed in between, the next count asks again.
			ILog.of(PostCounting.class).warn(String.valueOf(failure.getMessage()), failure);
			return List.of();
		}
	}

	private StudyPosts read(Study study, Set<String> runs) {
		try {
			var found = corpus.view(runs);
			if (found.isEmpty()) {
				return none(study);
			}
			CorpusView view = found.get();
			Attribution attribution = Attribution.of(study, view, forms.get());
			PostCounts counts = PostCounts.of(study, view, attribution);
			return new StudyPosts.Counted(view, attribution, counts, view.posts(),
					StudyEstimates.of(folder, study, StudyView.of(study, counts, LookBack.NOW), view, forms.get(), Progress.NONE));
		} catch (IOException failure) {
			ILog.of(PostCounting.class).warn(String.valueOf(failure.getMessage()), failure);
			return new StudyPosts.Unreadable(failure);
		}
	}

	void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private static long fingerprint(Study study) {
		long sum = StudyRuns.active(study).hashCode();
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			sum = mix(sum, jurisdiction.getId());
			for (Agency agency : jurisdiction.getAgencies()) {
				sum = mix(mix(mix(sum, agency.getId()), agency.getBegunOn()), agency.getEndedOn());
				for (Presence presence : agency.getPresences()) {
					for (Account account : presence.getAccounts()) {
						sum = mix(mix(mix(sum, presence.getPlatform()), account.getHandle()), account.getUrl());
					}
				}
			}
		}
		for (AccountMapping mapping : study.getAccountMappings()) {
			sum = mix(mix(mix(sum, mapping.getPlatform()), mapping.getAccount()), mapping.getAgency());
		}
		return sum;
	}

	private static long mix(long sum, Object next) {
		return sum * 1_000_003 + (next == null ? 7 : next.hashCode());
	}
}
