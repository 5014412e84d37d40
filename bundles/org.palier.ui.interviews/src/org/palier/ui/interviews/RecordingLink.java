// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.palier.ui.interviews.words.InterviewWords;

/**
 * The recording of an interview, played by the program that the platform has for it. It is never needed: where it is gone, the text is
 * there.
 */
final class RecordingLink {

	private final Link link;
	private final Supplier<Path> study;
	private final Predicate<String> launcher;
	private String recording = "";

	/**
	 * @param study its folder, from which a path that is not absolute leads
	 * @param launcher plays a file or address; false where nothing can
	 */
	RecordingLink(Composite parent, Supplier<Path> study, Predicate<String> launcher) {
		this.study = study;
		this.launcher = launcher;
		link = new Link(parent, SWT.NONE);
		link.setText("<a>" + InterviewWords.said("recording") + "</a>");
		link.setLayoutData(new RowData());
		link.addListener(SWT.Selection, event -> play());
		show(null);
	}

	/** @param where path or address; null for none */
	void show(String where) {
		recording = where == null ? "" : where;
		((RowData) link.getLayoutData()).exclude = recording.isEmpty();
		link.setVisible(!recording.isEmpty());
		link.setToolTipText(recording);
	}

	private void play() {
		String where = recording;
		if (!where.matches("https?://.*")) {
			try {
				Path file = study.get().resolve(where);
				if (!Files.isRegularFile(file)) {
					tell("recording_gone");
					return;
				}
				where = file.toString();
			} catch (InvalidPathException none) {
				tell("recording_gone");
				return;
			}
		}
		if (!launcher.test(where)) {
			tell("recording_no_program");
		}
	}

	private void tell(String key) {
		MessageDialog.openInformation(link.getShell(), InterviewWords.said("recording"), InterviewWords.said(key, recording));
	}

	/** The link, for tests. */
	Link link() {
		return link;
	}
}
