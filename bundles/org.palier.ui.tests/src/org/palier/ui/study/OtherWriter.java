// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.palier.ground.Progress;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

/** Another Java machine that writes a study as a command would, or holds it until it is let go. */
final class OtherWriter implements AutoCloseable {

	private final Process process;
	private final BufferedReader said;

	private OtherWriter(Process process) throws IOException {
		this.process = process;
		this.said = process.inputReader();
		if (!"ready".equals(said.readLine())) {
			throw new IOException("the other process did not get the study");
		}
	}

	/** Gives the second agency another size. */
	static void writes(Path study, int size) throws Exception {
		try (var other = new OtherWriter(start(study, String.valueOf(size)))) {
			other.said.readLine();
		}
	}

	/** Has the study from now on, until it is closed. */
	static OtherWriter holds(Path study) throws IOException {
		return new OtherWriter(start(study, "-1"));
	}

	long pid() {
		return process.pid();
	}

	@Override
	public void close() throws Exception {
		process.getOutputStream().close();
		process.waitFor();
	}

	private static Process start(Path study, String size) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
				"-cp", classPath(), OtherWriter.class.getName(), study.toString(), size).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	/** Every bundle of this workbench, and where this class lies. */
	private static String classPath() {
		BundleContext bundles = FrameworkUtil.getBundle(OtherWriter.class).getBundleContext();
		return Arrays.stream(bundles.getBundles()).flatMap(it -> FileLocator.getBundleFileLocation(it).stream()).map(OtherWriter::classes)
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static String classes(File bundle) {
		File built = new File(bundle, "target/classes");
		return built.isDirectory() ? built.getPath() : bundle.getPath();
	}

	public static void main(String[] arguments) throws IOException {
		int size = Integer.parseInt(arguments[1]);
		try (var writing = StudyWriting.open(new StudyFolder(Path.of(arguments[0])), "palier run import", Progress.NONE)) {
			System.out.println("ready");
			if (size < 0) {
				while (System.in.read() >= 0) {
					// until it is let go
				}
			} else {
				writing.study().getJurisdictions().getFirst().getAgencies().get(1).setSize(size);
				writing.save();
				System.out.println("written");
			}
		}
	}
}
