// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.palier.ui.keys.FieldEscape;
import org.palier.ui.labels.RepeatedTips;
import org.palier.ui.opening.NamedOpener;

/** Sets the workbench up and, at the end, writes the workspace down. */
final class PalierWorkbenchAdvisor extends WorkbenchAdvisor {

	// The Problems view and its quick fixes ask for these by name; the platform's own application declares them, and nobody else.
	private static final Map<String, String> PROBLEM_IMAGES = Map.of("IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg",
			"IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg", "IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg", "IMG_OBJS_FIXABLE_ERROR",
			"obj16/quickfix_error_obj.svg", "IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.svg", "IMG_OBJS_FIXABLE_INFO",
			"obj16/quickfix_info_obj.svg", "IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.svg", "IMG_DLGBAN_QUICKFIX_DLG",
			"wizban/quick_fix.svg");

	private final List<Path> asked;
	private OpenWindow open;

	/** @param asked studies and coding packages to open */
	PalierWorkbenchAdvisor(List<Path> asked) {
		this.asked = asked;
	}

	@Override
	public void postStartup() {
		Location workspace = Platform.getInstanceLocation();
		if (workspace != null && workspace.isSet()) {
			try {
				open = new OpenWindow(PalierApplication.metadata(workspace), PalierWorkbenchAdvisor::open);
			} catch (IOException failure) {
				// A second start then says that this window is open.
				ILog.of(PalierWorkbenchAdvisor.class).warn(workspace.getURL().toString(), failure);
			}
		}
	}

	/** What a second start handed over. */
	private static void open(List<Path> things) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			if (window == null) {
				window = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst().orElse(null);
			}
			if (window != null) {
				window.getShell().setMinimized(false);
				window.getShell().forceActive();
				things.forEach(new NamedOpener(window)::open);
			}
		});
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		FieldEscape.watch(PlatformUI.getWorkbench().getDisplay());
		RepeatedTips.watch(PlatformUI.getWorkbench().getDisplay());
		FieldLabels.watch(PlatformUI.getWorkbench().getDisplay());
		// The Problems and History views need to know what a resource is called.
		IDE.registerAdapters();
		PROBLEM_IMAGES.forEach((name, path) -> configurer.declareImage(name,
				ResourceLocator.imageDescriptorFromBundle("org.eclipse.ui.ide", "$nl$/icons/full/" + path).orElseThrow(), true));
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new PalierWindowAdvisor(configurer, asked);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return StudyPerspective.ID;
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postShutdown() {
		if (open != null) {
			open.close();
		}
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		try {
			workspace.save(true, new NullProgressMonitor());
		} catch (CoreException failure) {
			ILog.of(PalierWorkbenchAdvisor.class).log(failure.getStatus());
		}
	}
}
