// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

/**
 * Studies in the workspace: a project, kept in the workspace, with a linked folder to the study, wherever the study is.
 * So the local history is the platform's, and nothing is written beside the study.
 */
final class WorkspaceStore implements StudyStore {

	private static final String LINK = "study";
	private static final String MARKER = "org.palier.ui.problem";
	/** The name of the writer for others who wait for this workbench. */
	private static final String WRITER = "Palier";

	private final IWorkspace workspace;

	WorkspaceStore(IWorkspace workspace) {
		this.workspace = workspace;
	}

	/** The folder of a study as a resource; the project is made when it is missing. */
	IFolder folder(Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		IProject project = workspace.getRoot().getProject(projectName(folder));
		if (!project.exists()) {
			project.create(progress.split(1));
		}
		if (!project.isOpen()) {
			project.open(progress.split(1));
		}
		IFolder link = project.getFolder(LINK);
		if (!link.exists()) {
			link.createLink(folder.toUri(), IResource.ALLOW_MISSING_LOCAL, progress.split(1));
		}
		return link;
	}

	/** Two studies in folders of the same name get two projects; the same folder always gets the same one. */
	static String projectName(Path folder) {
		return "%s-%08x".formatted(folder.getFileName(), folder.toString().hashCode());
	}

	@Override
	public String save(StudyFolder folder, Study study, Optional<String> expected, Duration patience, Progress progress)
			throws IOException {
		StudyFile file = folder.file();
		IFile resource = null;
		try {
			resource = folder(folder.path(), null).getFile(file.path().getFileName().toString());
			resource.refreshLocal(IResource.DEPTH_ZERO, null);
			if (Files.exists(file.path())) {
				// Appending nothing adds the old content to the local history and cannot damage the file.
				resource.appendContents(InputStream.nullInputStream(), IResource.FORCE | IResource.KEEP_HISTORY, null);
			}
		} catch (CoreException failure) {
			ILog.of(WorkspaceStore.class).warn(NLS.bind(StudyMessages.historyFailed, file.path()), failure);
		}
		String written = StudyWriting.replace(folder, study, expected, WRITER, patience, progress);
		if (resource != null) {
			try {
				resource.refreshLocal(IResource.DEPTH_ZERO, null);
			} catch (CoreException failure) {
				ILog.of(WorkspaceStore.class).log(failure.getStatus());
			}
		}
		return written;
	}

	@Override
	public IFolder resource(StudyFile file) throws CoreException {
		return folder(file.path().getParent(), null);
	}

	@Override
	public void forgetHistory(StudyFile file) throws IOException {
		try {
			resource(file).clearHistory(null);
			// Only a whole save deletes the files of a history that is gone.
			workspace.save(true, null);
		} catch (CoreException failure) {
			throw new IOException(failure);
		}
	}

	@Override
	public void show(StudyFile file, List<StudyProblem> problems) {
		try {
			// On the folder and not the file, which the platform would open in a text editor.
			IFolder resource = resource(file);
			// One notification for all, or the Problems view would refresh for each.
			workspace.run(monitor -> {
				resource.deleteMarkers(MARKER, false, IResource.DEPTH_ZERO);
				for (StudyProblem problem : problems) {
					resource.createMarker(MARKER, Map.of(IMarker.MESSAGE, problem.message(), IMarker.LOCATION, problem.location(),
							IMarker.SEVERITY, IMarker.SEVERITY_WARNING));
				}
			}, null);
		} catch (CoreException failure) {
			ILog.of(WorkspaceStore.class).log(failure.getStatus());
		}
	}
}
