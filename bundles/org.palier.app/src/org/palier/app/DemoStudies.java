// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.IsolatedPalier;
import org.palier.ui.opening.StudyOpener;

/**
 * The studies made of the shipped data. The command line makes them, in a process of its own, so that they are the same
 * as those of {@code palier run demo}; they are kept once they are there. User-interface thread.
 */
final class DemoStudies {

	/** Lists them for the command line, too. */
	private static final String LIST = "data/demos.properties";

	/** How the process that makes them is started. */
	@FunctionalInterface
	interface Command {

		/** @param folder where they go */
		ProcessBuilder into(Path folder) throws IOException;
	}

	private final IWorkbenchWindow window;
	private final Path folder;
	private final Command command;
	private final List<String> names;

	DemoStudies(IWorkbenchWindow window) {
		this(window, Path.of(System.getProperty("user.home"), "Palier", "demo"), DemoStudies::commandLine);
	}

	DemoStudies(IWorkbenchWindow window, Path folder, Command command) {
		this.window = window;
		this.folder = folder;
		this.command = command;
		this.names = names();
	}

	/** In the order in which they open; the one that stands in front comes last. */
	private static List<String> names() {
		var list = new Properties();
		try (InputStream file = Platform.getBundle("org.palier.samples").getEntry(LIST).openStream()) {
			list.load(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		String front = list.getProperty("front");
		return Stream.concat(Arrays.stream(list.getProperty("demos").split(" ")).filter(it -> !it.equals(front)), Stream.of(front)).toList();
	}

	/** Where they are, or will be. */
	Path folder() {
		return folder;
	}

	/** Makes those that are missing, behind a dialog that tells how far it is and can end it, then opens all. */
	void open() {
		if (made() || make()) {
			names.forEach(it -> new StudyOpener(window).open(folder.resolve(it)));
		}
	}

	private boolean made() {
		return names.stream().allMatch(it -> Files.exists(folder.resolve(it).resolve("study.palier")));
	}

	/** @return false when the person ended it, or it failed, which is told */
	private boolean make() {
		try {
			// It stands over the window: there is no second click.
			new ProgressMonitorDialog(window.getShell()).run(true, true, new DemoRun(command.into(folder), folder, names));
			return !window.getShell().isDisposed();
		} catch (InterruptedException cancelled) {
			return false;
		} catch (InvocationTargetException failure) {
			return failed(failure.getCause());
		} catch (IOException failure) {
			return failed(failure);
		}
	}

	private boolean failed(Throwable cause) {
		ILog.of(DemoStudies.class).error(folder.toString(), cause);
		MessageDialog.openError(window.getShell(), AppMessages.demoJob, NLS.bind(AppMessages.demoFailed, folder));
		return false;
	}

	/** The command line of this very installation. */
	private static ProcessBuilder commandLine(Path folder) throws IOException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Path launcher = FileLocator.getBundleFileLocation(Platform.getBundle("org.eclipse.equinox.launcher"))
				.orElseThrow(() -> new IOException("org.eclipse.equinox.launcher")).toPath();
		return new ProcessBuilder(java.toString(), "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true",
				"-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-jar", launcher.toString(), "-configuration",
				Platform.getConfigurationLocation().getURL().toString(), "-nosplash", "-data", "@none", "-nl",
				Locale.getDefault().toString(), "-application", IsolatedPalier.APPLICATION, "demo", folder.toString());
	}
}
