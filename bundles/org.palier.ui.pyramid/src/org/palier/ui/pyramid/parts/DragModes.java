// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.Request;
import org.palier.pictures.PyramidLayout.Token;

/** The mode of a drag and the dragged objects, as kept in a request. */
public final class DragModes {

	private static final String ONE_PLATFORM = "org.palier.ui.pyramid.onePlatform";

	private DragModes() {
	}

	/** Notes in a request whether it is meant for the platform of each token only. */
	@SuppressWarnings({ "unchecked", "rawtypes" }) // raw in GEF 3.2, generic later
	public static void setOnePlatform(Request request, boolean value) {
		((Map) request.getExtendedData()).put(ONE_PLATFORM, value);
	}

	/** See {@link #setOnePlatform}; false when nothing was noted. */
	public static boolean isOnePlatform(Request request) {
		return Boolean.TRUE.equals(request.getExtendedData().get(ONE_PLATFORM));
	}

	/** The tokens among edit parts. */
	public static List<Token> tokens(List<?> parts) {
		List<Token> tokens = new ArrayList<>();
		for (Object part : parts == null ? List.of() : parts) {
			if (part instanceof TokenPart token) {
				tokens.add(token.token());
			}
		}
		return tokens;
	}
}
