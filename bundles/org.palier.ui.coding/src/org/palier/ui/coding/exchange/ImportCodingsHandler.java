// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.exchange.CodingsImport;
import org.palier.coding.exchange.CodingsRequest;
import org.palier.coding.exchange.LabelledPosts;
import org.palier.coding.exchange.SetNames;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Typography;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.intake.privacy.StatedUse;
import org.palier.intake.privacy.StudyErasures;
import org.palier.model.Study;
import org.palier.reports.rejected.RejectedRowsOfRuns;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.coding.sets.DrawSetHandler;
import org.palier.ui.coding.sets.SetMessages;
import org.palier.ui.opening.StudyHandler;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Takes codes of a table into the current study, once a person has seen what would come of it. */
public final class ImportCodingsHandler extends StudyHandler {

	@Override
	protected void execute(IWorkbenchWindow window, StudySession session) {
		if (!DrawSetHandler.hasPosts(window, session) || !(session.posts() instanceof Counted)) {
			return;
		}
		ask(window, session, null, null);
	}

	/** @param before what was asked for before; null the first time @param why it was refused; null the first time */
	/** @param before what was asked for before; null the first time @param why it was refused; null the first time */
	private static void ask(IWorkbenchWindow window, StudySession session, CodingsRequest before, Bilingual why) {
		var dialog = new ImportCodingsDialog(window.getShell(), session.study(), before, why);
		if (dialog.open() == Window.OK) {
			take(window, session, dialog.request());
		}
	}

	private static void take(IWorkbenchWindow window, StudySession session, CodingsRequest request) {
		try {
			CodingsImport run = run(window, session, request);
			Set<String> runs = StudyRuns.active(session.study());
			var tried = new CodingsImport.Outcome[1];
			new ProgressMonitorDialog(window.getShell()).run(true, true, monitor -> {
				try {
					tried[0] = run.tryOut(session.corpus().open().view(runs), Instant.now(), new JobProgress(monitor, ExchangeMessages.trying));
				} catch (IOException failure) {
					throw new InvocationTargetException(failure);
				} catch (CancellationException cancelled) {
					throw new InterruptedException();
				}
			});
			decide(window, session, run, tried[0]);
		} catch (IOException refused) {
			MessageDialog.openError(window.getShell(), ExchangeMessages.importTitle, StudyJobs.said(refused));
		} catch (InvocationTargetException failure) {
			if (failure.getCause() instanceof Explained told && told.reason().remedy() != null) {
				// Asked again, with what there is to do beside the sentence.
				ask(window, session, request, told.reason());
				return;
			}
			MessageDialog.openError(window.getShell(), ExchangeMessages.importTitle,
					failure.getCause() instanceof IOException io ? StudyJobs.said(io) : String.valueOf(failure.getCause()));
		} catch (InterruptedException cancelled) {
			// Nothing was changed.
		}
	}

	/** A person takes the codes, says more of the table, or leaves it. */
	private static void decide(IWorkbenchWindow window, StudySession session, CodingsImport run, CodingsImport.Outcome tried) {
		CodingsRequest request = run.request();
		var dialog = new TriedCodingsDialog(window.getShell(), counts(tried), tried.remarks(), tried.counts().getOrDefault("accepted", 0L) > 0);
		boolean agreed = dialog.open() == Window.OK && tried.counts().getOrDefault("accepted", 0L) > 0;
		Optional<String> followed = dialog.followed();
		if (followed.isPresent() && followed.get().equals("map")) {
			var words = new TableWordsDialog(window.getShell(), run.codebook(), tried.unknown());
			if (words.open() == Window.OK) {
				take(window, session, request.meaning(words.codes()));
			} else {
				decide(window, session, run, tried);
			}
		} else if (followed.isPresent()) {
			ask(window, session, request, Bilingual.joined(tried.remarks().stream().filter(it -> isAbout(it, followed.get())).toList(), " "));
		} else if (agreed) {
			var jobs = new StudyJobs(window, session, SetMessages.title);
			jobs.run(NLS.bind(ExchangeMessages.importJob, request.table().file().getFileName()), run, came -> jobs.tell(said(came)
					+ came.rejectedFile().map(it -> "\n\n" + NLS.bind(ExchangeMessages.rejectedFile, it)).orElse("")));
		}
	}

	private static boolean isAbout(Bilingual remark, String option) {
		return remark.remedy() != null && remark.remedy().option().filter(option::equals).isPresent();
	}

	private static CodingsImport run(IWorkbenchWindow window, StudySession session, CodingsRequest request) throws IOException {
		Study study = session.study();
		var folder = new StudyFolder(session.folder());
		var erased = StudyErasures.of(folder);
		PrivacyTerms terms = PrivacyTerms.of(study, folder, Optional.empty(), Optional.empty(), StatedUse.NONE);
		return new CodingsImport(request, Codebook.of(study), CodingsImport.persons(study), SetNames.of(study), LabelledPosts.NONE,
				StudyRuns.active(study), terms.door(study, window.getService(Contributions.class).addressForms(), erased), erased,
				new RejectedRowsOfRuns(Locale.getDefault()), List.of());
	}

	private static String said(CodingsImport.Outcome came) {
		return Stream.concat(Stream.of(counts(came)), came.remarks().stream().map(it -> it.in(Locale.getDefault())))
				.collect(Collectors.joining("\n"));
	}

	private static String counts(CodingsImport.Outcome came) {
		var typography = new Typography(Locale.getDefault());
		Map<String, Long> counts = came.counts();
		return CountedSentence.bind(ExchangeMessages.counts, new Object[] {
				number(typography, counts, "read"), number(typography, counts, "accepted"),
				number(typography, counts, "known"), number(typography, counts, "rejected"), number(typography, counts, "codings") });
	}

	private static String number(Typography typography, Map<String, Long> counts, String name) {
		return typography.count(counts.getOrDefault(name, 0L));
	}
}
