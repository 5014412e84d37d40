// SPDX-License-Identifier: EPL-2.0
package org.palier.ground.isolation;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Selects the options of this Java machine that the machine of an isolated part gets too. A plug-in may read the address of its service
 * from a property, for example. In a process of its own it must find the same property, or its answers would differ without notice.
 */
public final class HandedOptions {

	/**
	 * Options that are not handed on. Memory and collector are the isolated machine's own, and only one machine can have the port of a
	 * debugger. The other one would overwrite an archive of classes, and it makes no window.
	 */
	private static final Pattern OURS = Pattern
			.compile("-Xm[xsn].*|-Xshare.*|-Xlog.*|-Xloggc.*|-Xdock.*|-XstartOnFirstThread|-Xdebug|-Xrunjdwp.*"
			+ "|-agentlib:jdwp.*|-XX:[+-]Use\\w*GC|-XX:.*(Heap|RAM|NewSize|NewRatio|Archive|OutOfMemoryError|VMOutput|LogFile).*");

	private HandedOptions() {
	}

	/** The options of this machine, in their order. */
	public static List<String> ofThisMachine() {
		return of(ManagementFactory.getRuntimeMXBean().getInputArguments());
	}

	/** @param options of a Java machine, without its class path and its program */
	static List<String> of(List<String> options) {
		return options.stream().filter(it -> it.startsWith("-") && !OURS.matcher(it).matches()).toList();
	}
}
