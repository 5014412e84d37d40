// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.codebook.theory.CodebookChange;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/** What a merge or split would recode, in lines. */
final class ChangePreview {

	private final StudySession session;
	private final Text text;

	ChangePreview(Composite parent, StudySession session, int span) {
		this.session = session;
		var label = new Label(parent, SWT.NONE);
		label.setText(TheoryMessages.preview);
		GridDataFactory.fillDefaults().span(span, 1).indent(0, 6).applyTo(label);
		text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, true).hint(560, 9 * text.getLineHeight()).applyTo(text);
	}

	/** @param change null for none that can be made */
	void show(CodebookChange change) {
		text.setText(change == null ? "" : lines(change));
	}

	private String lines(CodebookChange change) {
		StudyPosts posts = session.posts();
		String lines = change.preview(posts.counts()).lines().stream().map(it -> it.in(Locale.getDefault()))
				.collect(Collectors.joining("\n"));
		return switch (posts) {
		case StudyPosts.Counting counting -> lines + "\n" + TheoryMessages.postsCounting;
		case StudyPosts.Unreadable unreadable -> lines + "\n" + TheoryMessages.postsUnreadable;
		case StudyPosts.None none -> lines;
		case StudyPosts.Counted counted -> lines;
		};
	}

	String text() {
		return text.getText();
	}
}
