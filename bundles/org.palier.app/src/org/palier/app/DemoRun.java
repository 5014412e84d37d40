// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.palier.study.runs.Workshop;

/**
 * A process that makes the demo studies, watched: each study and each report that has come to its place is a step.
 * Whoever cancels ends the process and finds the studies that are whole, and no half of one.
 */
final class DemoRun implements IRunnableWithProgress {

	/** A study, and its report in two languages. */
	private static final List<String> STEPS = List.of("study.palier", "reports/report-fr.html", "reports/report-en.html");
	private static final int LOOK = 200;
	private static final int PATIENCE = 5;

	private final ProcessBuilder command;
	private final Path folder;
	private final List<String> names;
	private long shown;

	/** @param names of the folders of the studies */
	DemoRun(ProcessBuilder command, Path folder, List<String> names) {
		this.command = command;
		this.folder = folder;
		this.names = names;
	}

	/** @throws InterruptedException once it is cancelled and the process has ended */
	@Override
	public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(AppMessages.demoJob, names.size() * STEPS.size());
		try {
			Process process = command.redirectErrorStream(true).start();
			try {
				watch(process, monitor);
			} finally {
				end(process);
			}
		} catch (IOException failure) {
			throw new InvocationTargetException(failure);
		} finally {
			monitor.done();
		}
	}

	private void watch(Process process, IProgressMonitor monitor) throws IOException, InterruptedException {
		try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
			String last = "";
			while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					throw new InterruptedException();
				}
				last = tell(said, last, monitor);
			}
			last = tell(said, last, monitor);
			if (process.exitValue() != 0) {
				throw new IOException(process.exitValue() + " " + last);
			}
		}
	}

	/** @return what was said last */
	private String tell(BufferedReader said, String before, IProgressMonitor monitor) throws IOException {
		String last = before;
		// A program that ended in the middle of a line is ready and has none.
		for (String line = before; line != null && said.ready();) {
			line = said.readLine();
			last = line == null ? last : line.strip();
		}
		long there = names.stream().mapToLong(name -> STEPS.stream().filter(it -> isThere(name, it)).count()).sum();
		monitor.worked((int) (there - shown));
		shown = there;
		monitor.subTask(underWay());
		return last;
	}

	/** The study that is being made, or whose reports are. */
	private String underWay() {
		return names.stream().filter(this::isInTheMaking).findFirst()
				.map(it -> NLS.bind(AppMessages.demoStudy, it))
				.or(() -> names.stream()
						.filter(name -> isThere(name, STEPS.getFirst()) && !STEPS.stream().allMatch(it -> isThere(name, it))).findFirst()
						.map(it -> NLS.bind(AppMessages.demoReports, it)))
				.orElse("");
	}

	/** The command makes a study in a hidden folder of its name until it is whole. */
	private boolean isInTheMaking(String name) {
		String[] found = folder.toFile().list((in, file) -> file.startsWith("." + name + "~"));
		return found != null && found.length > 0;
	}

	private boolean isThere(String name, String step) {
		return Files.exists(folder.resolve(name).resolve(step));
	}

	private void end(Process process) throws IOException {
		if (!process.isAlive()) {
			return;
		}
		process.destroy();
		boolean interrupted = false;
		try {
			if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
				process.destroyForcibly().waitFor();
			}
		} catch (InterruptedException again) {
			interrupted = true;
			process.destroyForcibly();
		}
		Workshop.sweep(folder);
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
