// SPDX-License-Identifier: EPL-2.0
package bench.window;

import java.util.Dictionary;
import java.util.Hashtable;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Hears when the workbench says that its window is there. Plug-ins that ask to be started with it are asked long after. */
public final class StartClock implements BundleActivator, EventHandler {

	private static final String COMPLETE = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";
	private static volatile long at;

	/** In milliseconds since 1970; 0 before it. */
	static long at() {
		return at;
	}

	@Override
	public void start(BundleContext context) {
		Dictionary<String, Object> topics = new Hashtable<>();
		topics.put(EventConstants.EVENT_TOPIC, COMPLETE);
		context.registerService(EventHandler.class, this, topics);
	}

	@Override
	public void handleEvent(Event event) {
		at = System.currentTimeMillis();
	}

	@Override
	public void stop(BundleContext context) {
		// The service goes with its bundle.
	}
}
