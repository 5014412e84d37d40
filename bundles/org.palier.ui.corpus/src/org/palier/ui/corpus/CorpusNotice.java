// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.opening.StudyCommands;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/** Says, where there are no posts to show, why, and what to do. */
final class CorpusNotice {

	private final Composite body;
	private final Link sentence;
	private final Button retry;

	CorpusNotice(Composite parent, StudySession session, IWorkbenchSite site) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).spacing(0, 12).applyTo(body);
		sentence = new Link(body, SWT.WRAP);
		sentence.addListener(SWT.Selection, event -> StudyCommands.run(site.getService(IHandlerService.class), event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(sentence);
		retry = new Button(body, SWT.PUSH);
		retry.setText(CorpusMessages.retry);
		retry.addListener(SWT.Selection, event -> session.recountPosts());
	}

	void show(StudyPosts state) {
		sentence.setText(switch (state) {
		case StudyPosts.None none -> CorpusMessages.noPosts;
		case StudyPosts.Counting counting -> CorpusMessages.counting;
		case StudyPosts.Counted counted -> CorpusMessages.noPosts;
		case StudyPosts.Unreadable unreadable -> new CorpusLabels(Locale.getDefault()).reason(unreadable.reason());
		});
		retry.setVisible(state instanceof StudyPosts.Unreadable);
		body.layout(true, true);
	}

	/** The text of the notice. */
	String said() {
		return sentence.getText();
	}

	/** The button that tries again. */
	Button retry() {
		return retry;
	}

	Control control() {
		return body;
	}
}
