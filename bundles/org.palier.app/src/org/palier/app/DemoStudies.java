// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.ui.commands.StudyOpener;

/**
 * The studies made of the shipped data. The command line makes them, in a process of its own, so that they are the same
 * as those of {@code palier run demo}; they are kept once they are there.
 */
final class DemoStudies {

	/** In the order in which they open; the one with the full pyramid comes last and is in front. */
	private static final List<String> NAMES = List.of("canada-2025-09-26", "crises", "yates-arbour-2013", "invented");

	private final IWorkbenchWindow window;
	private final Path folder;

	DemoStudies(IWorkbenchWindow window) {
		this(window, Path.of(System.getProperty("user.home"), "Palier", "demo"));
	}

	DemoStudies(IWorkbenchWindow window, Path folder) {
		this.window = window;
		this.folder = folder;
	}

	/** Where they are, or will be. */
	Path folder() {
		return folder;
	}

	/** Makes those that are missing in the background, then opens all. */
	void open() {
		if (made()) {
			openAll();
			return;
		}
		Job job = Job.create(AppMessages.demoJob, (ICoreRunnable) this::make);
		job.setUser(true);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (event.getResult().isOK()) {
					window.getShell().getDisplay().asyncExec(DemoStudies.this::openAll);
				}
			}
		});
		job.schedule();
	}

	private boolean made() {
		return NAMES.stream().allMatch(it -> Files.exists(folder.resolve(it).resolve("study.palier")));
	}

	private void openAll() {
		if (!window.getShell().isDisposed()) {
			NAMES.forEach(it -> new StudyOpener(window).open(folder.resolve(it)));
		}
	}

	private void make(IProgressMonitor monitor) throws org.eclipse.core.runtime.CoreException {
		monitor.beginTask(AppMessages.demoJob, IProgressMonitor.UNKNOWN);
		Process process = null;
		try {
			process = command().redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
			if (process.exitValue() != 0) {
				throw failed(null);
			}
		} catch (IOException failure) {
			throw failed(failure);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} finally {
			if (process != null) {
				process.destroy();
			}
			monitor.done();
		}
	}

	private org.eclipse.core.runtime.CoreException failed(IOException cause) {
		return new org.eclipse.core.runtime.CoreException(
				new Status(IStatus.ERROR, DemoStudies.class, NLS.bind(AppMessages.demoFailed, folder), cause));
	}

	/** The command line of this very installation. */
	private ProcessBuilder command() throws IOException {
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		Path launcher = FileLocator.getBundleFileLocation(Platform.getBundle("org.eclipse.equinox.launcher"))
				.orElseThrow(() -> new IOException("org.eclipse.equinox.launcher")).toPath();
		return new ProcessBuilder(java.toString(), "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-jar",
				launcher.toString(), "-configuration", Platform.getConfigurationLocation().getURL().toString(), "-nosplash",
				"-data", "@none", "-nl", Locale.getDefault().toString(), "-application", "org.palier.headless.application",
				"demo", folder.toString());
	}
}
