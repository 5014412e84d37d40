// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.extensions.IsolatedPalier.Part;
import org.palier.extensions.IsolatedPalier;
import org.palier.extensions.PartKind;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ui.opening.CurrentStudy;
import org.palier.ui.study.StudySession;

/** Asks which program should code the posts of the current study, and has it do so in the background. */
public final class ClassifyHandler extends AbstractHandler {

	private static final String TRAIN = "org.palier.ui.coding.train";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new CurrentStudy(window).session().ifPresentOrElse(it -> classify(window, it),
				() -> MessageDialog.openInformation(window.getShell(), CorpusMessages.classifyTitle, CorpusMessages.noStudy));
		return null;
	}

	private static void classify(IWorkbenchWindow window, StudySession session) {
		if (!session.corpus().exists()) {
			MessageDialog.openInformation(window.getShell(), CorpusMessages.classifyTitle, CorpusMessages.classifyNoPosts);
			return;
		}
		if (session.corpus().isReadOnly()) {
			MessageDialog.openInformation(window.getShell(), CorpusMessages.classifyTitle, CorpusMessages.readOnly);
			return;
		}
		Contributions contributions = window.getService(Contributions.class);
		Optional<IsolatedJava> java = new IsolatedPalier(FrameworkUtil.getBundle(ClassifyHandler.class).getBundleContext())
				.java(Part.CLASSIFIER, IsolatedJava.MEGABYTES);
		var dialog = new ClassifyDialog(window.getShell(), session, contributions.of(PartKind.CLASSIFIERS).usable(),
				contributions.proposedClassifier(), java.isPresent());
		if (dialog.open() == ClassifyDialog.OK) {
			dialog.classifier()
					.ifPresent(it -> new ClassifyJob(session, contributions, it, dialog.options(),
							dialog.isIsolated() ? java : Optional.empty(), outcome -> tell(window, ClassifyJob.words(outcome)),
							closed -> tell(window, closed), reason -> offerTraining(window, reason)).schedule());
		}
	}

	/** Says that a file is not a model, and makes one if a person wants to. */
	private static void offerTraining(IWorkbenchWindow window, String reason) {
		if (MessageDialog.open(MessageDialog.ERROR, window.getShell(), CorpusMessages.classifyTitle, reason, SWT.NONE,
				CorpusMessages.classifyTrain, CorpusMessages.cancel) == 0) {
			try {
				window.getService(IHandlerService.class).executeCommand(TRAIN, null);
			} catch (CommandException missing) {
				ILog.of(ClassifyHandler.class).warn(TRAIN, missing);
			}
		}
	}

	private static void tell(IWorkbenchWindow window, String sentence) {
		MessageDialog.openInformation(window.getShell(), CorpusMessages.classifyTitle, sentence);
	}
}
