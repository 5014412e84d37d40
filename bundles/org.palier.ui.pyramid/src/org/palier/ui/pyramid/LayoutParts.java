// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.palier.ui.pyramid.parts.LayoutPart;

/** All parts of a viewer that show records of the layout, outer before inner. */
final class LayoutParts {

	private LayoutParts() {
	}

	static Stream<LayoutPart<?>> in(EditPartViewer viewer) {
		return below(viewer.getContents());
	}

	private static Stream<LayoutPart<?>> below(EditPart part) {
		Stream<LayoutPart<?>> self = part instanceof LayoutPart<?> layout ? Stream.of(layout) : Stream.empty();
		List<?> children = part.getChildren();
		return Stream.concat(self, children.stream().flatMap(child -> below((EditPart) child)));
	}
}
