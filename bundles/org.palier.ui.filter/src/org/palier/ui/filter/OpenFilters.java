// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.ui.study.StudySession;

/** Gives each open study its one filter, as long as it is open. User-interface thread only. */
public final class OpenFilters implements IAdapterFactory {

	/** The session keeps what listens to it. */
	private final Map<StudySession, WeakReference<StudyFilters>> filters = new WeakHashMap<>();

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		if (!(thing instanceof StudySession session) || !session.isOpen()) {
			return null;
		}
		WeakReference<StudyFilters> known = filters.get(session);
		StudyFilters found = known == null ? null : known.get();
		if (found == null) {
			found = new StudyFilters(session, () -> PlatformUI.getWorkbench().getService(Contributions.class).addressForms());
			filters.put(session, new WeakReference<>(found));
		}
		return type.cast(found);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { StudyFilters.class };
	}
}
