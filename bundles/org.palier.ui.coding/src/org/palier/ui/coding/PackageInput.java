// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A file that one coder was handed, in an editor. It is not opened by itself at the next start: it may be on its way back. */
record PackageInput(Path file) implements IEditorInput {

	PackageInput {
		file = Objects.requireNonNull(file).toAbsolutePath().normalize();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return String.valueOf(file.getFileName());
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		// Editors of other bundles ask for the file itself.
		return type == Path.class ? type.cast(file) : null;
	}
}
