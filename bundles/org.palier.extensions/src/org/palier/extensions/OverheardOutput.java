// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A stream for words that a plug-in prints instead of returning. It passes them on, and reports each printing class once,
 * because nobody could guess the class from the words. Thread-safe.
 */
final class OverheardOutput extends FilterOutputStream {

	private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

	private final BiConsumer<Bundle, String> printed;
	private final Set<String> told = ConcurrentHashMap.newKeySet();

	/**
	 * @param out     where all goes
	 * @param printed told of the first words of each class of a plug-in, with its name
	 */
	OverheardOutput(OutputStream out, BiConsumer<Bundle, String> printed) {
		super(out);
		this.printed = printed;
	}

	@Override
	public void write(int octet) throws IOException {
		overhear();
		out.write(octet);
	}

	@Override
	public void write(byte @Nullable [] octets, int from, int length) throws IOException {
		overhear();
		out.write(octets, from, length);
	}

	private void overhear() {
		Optional<? extends Class<?>> speaker = STACK
				.walk(frames -> frames.map(StackFrame::getDeclaringClass).filter(OverheardOutput::isOfPlugin).findFirst());
		speaker.ifPresent(type -> {
			String name = type.getName().replaceFirst("\\$.*", "");
			if (told.add(name)) {
				printed.accept(FrameworkUtil.getBundle(type), name);
			}
		});
	}

	private static boolean isOfPlugin(Class<?> type) {
		Bundle bundle = FrameworkUtil.getBundle(type);
		return bundle != null && InstalledBundles.isPlugin(bundle);
	}
}
