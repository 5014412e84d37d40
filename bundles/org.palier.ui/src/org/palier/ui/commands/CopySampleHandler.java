// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.palier.extensions.Contributions;
import org.palier.ui.UiMessages;

/**
 * Copies the files of a shipped sample into a folder that a person can reach. A file that is there stays: it may
 * have been worked on.
 */
public final class CopySampleHandler extends AbstractHandler {

	/** Parameter: the folder; asked for when it is not given. */
	public static final String FOLDER = "org.palier.ui.commands.copy_sample.folder";

	private static final String BUNDLE = "org.palier.samples";
	private static final String SAMPLE = "yates-arbour-2013";
	private static final List<String> FILES = List.of("wide.csv", "published.csv", "SOURCE.md");

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		String folder = event.getParameter(FOLDER);
		if (folder == null) {
			var dialog = new DirectoryDialog(window.getShell());
			dialog.setText(UiMessages.sampleTitle);
			dialog.setMessage(UiMessages.sampleMessage);
			dialog.setFilterPath(System.getProperty("user.home"));
			folder = dialog.open();
		}
		if (folder == null) {
			return null;
		}
		try {
			Path target = Path.of(folder).toAbsolutePath().normalize().resolve(SAMPLE);
			copy(window.getService(Contributions.class), target);
			MessageDialog.openInformation(window.getShell(), UiMessages.sampleTitle,
					NLS.bind(UiMessages.sampleDone, target, String.join("\n", FILES)));
		} catch (IOException | InvalidPathException failure) {
			ILog.of(CopySampleHandler.class).warn(folder, failure);
			MessageDialog.openError(window.getShell(), UiMessages.sampleTitle, NLS.bind(UiMessages.sampleFailed, folder));
		}
		return null;
	}

	/** Copies the files that are not there. */
	static void copy(Contributions contributions, Path target) throws IOException {
		Files.createDirectories(target);
		for (String file : FILES) {
			if (!Files.exists(target.resolve(file))) {
				Files.copy(contributions.file(BUNDLE, "data/" + SAMPLE + "/" + file), target.resolve(file));
			}
		}
	}
}
