// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.palier.study.runs.StudyFolder;

/** Folders of studies, kept in the workspace: those opened lately, newest first, and those open at the end. */
public final class RecentStudies {

	private static final int LIMIT = 8;
	private static final String RECENT = "recent_studies";
	private static final String OPEN = "open_studies";
	private static final String TITLES = "study_titles";

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.palier.ui");

	/**
	 * A study that was opened lately.
	 *
	 * @param folder    where it was then
	 * @param title     what it was called then
	 * @param isPresent whether its file is still there
	 */
	public record Recent(Path folder, String title, boolean isPresent) {
	}

	/** Those opened lately, newest first; what was moved or deleted since is among them. */
	public List<Recent> all() {
		return recent().stream()
				.map(it -> new Recent(it, preferences.node(TITLES).get(it.toString(), String.valueOf(it.getFileName())), isPresent(it)))
				.toList();
	}

	/** Those opened lately whose study file is still there, newest first. */
	public List<Path> present() {
		return recent().stream().filter(RecentStudies::isPresent).toList();
	}

	private static boolean isPresent(Path folder) {
		return Files.exists(new StudyFolder(folder).file().path());
	}

	List<Path> recent() {
		return read(RECENT);
	}

	List<Path> open() {
		return read(OPEN);
	}

	void opened(Path folder, String title) {
		preferences.node(TITLES).put(folder.toString(), title);
		var folders = new ArrayList<>(recent());
		folders.remove(folder);
		folders.addFirst(folder);
		write(RECENT, folders.subList(0, Math.min(LIMIT, folders.size())));
	}

	/** Takes one off the list; its folder stays as it is. */
	public void forget(Path folder) {
		preferences.node(TITLES).remove(folder.toString());
		write(RECENT, recent().stream().filter(it -> !it.equals(folder)).toList());
	}

	void nowOpen(List<Path> folders) {
		write(OPEN, folders);
	}

	private List<Path> read(String key) {
		return preferences.get(key, "").lines().filter(it -> !it.isBlank()).map(Path::of).toList();
	}

	private void write(String key, List<Path> folders) {
		preferences.put(key, String.join("\n", folders.stream().map(Path::toString).toList()));
		try {
			preferences.flush();
		} catch (BackingStoreException failure) {
			ILog.of(RecentStudies.class).warn(key, failure);
		}
	}
}
