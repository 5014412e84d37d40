/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.palier.model.PalierPackage;
import org.palier.model.SetAddition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Set Addition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.SetAdditionImpl#getRun <em>Run</em>}</li>
 *   <li>{@link org.palier.model.impl.SetAdditionImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.palier.model.impl.SetAdditionImpl#getPosts <em>Posts</em>}</li>
 *   <li>{@link org.palier.model.impl.SetAdditionImpl#isNewcomers <em>Newcomers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SetAdditionImpl extends MinimalEObjectImpl.Container implements SetAddition {
	/**
	 * The default value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected static final String RUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected String run = RUN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate on = ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosts() <em>Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosts()
	 * @generated
	 * @ordered
	 */
	protected static final int POSTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosts() <em>Posts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosts()
	 * @generated
	 * @ordered
	 */
	protected int posts = POSTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isNewcomers() <em>Newcomers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNewcomers()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEWCOMERS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNewcomers() <em>Newcomers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNewcomers()
	 * @generated
	 * @ordered
	 */
	protected boolean newcomers = NEWCOMERS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SetAdditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.SET_ADDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(String newRun) {
		String oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SET_ADDITION__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOn() {
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(LocalDate newOn) {
		LocalDate oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SET_ADDITION__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosts() {
		return posts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosts(int newPosts) {
		int oldPosts = posts;
		posts = newPosts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SET_ADDITION__POSTS, oldPosts, posts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNewcomers() {
		return newcomers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNewcomers(boolean newNewcomers) {
		boolean oldNewcomers = newcomers;
		newcomers = newNewcomers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.SET_ADDITION__NEWCOMERS, oldNewcomers, newcomers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.SET_ADDITION__RUN:
				return getRun();
			case PalierPackage.SET_ADDITION__ON:
				return getOn();
			case PalierPackage.SET_ADDITION__POSTS:
				return getPosts();
			case PalierPackage.SET_ADDITION__NEWCOMERS:
				return isNewcomers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.SET_ADDITION__RUN:
				setRun((String)newValue);
				return;
			case PalierPackage.SET_ADDITION__ON:
				setOn((LocalDate)newValue);
				return;
			case PalierPackage.SET_ADDITION__POSTS:
				setPosts((Integer)newValue);
				return;
			case PalierPackage.SET_ADDITION__NEWCOMERS:
				setNewcomers((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.SET_ADDITION__RUN:
				setRun(RUN_EDEFAULT);
				return;
			case PalierPackage.SET_ADDITION__ON:
				setOn(ON_EDEFAULT);
				return;
			case PalierPackage.SET_ADDITION__POSTS:
				setPosts(POSTS_EDEFAULT);
				return;
			case PalierPackage.SET_ADDITION__NEWCOMERS:
				setNewcomers(NEWCOMERS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.SET_ADDITION__RUN:
				return RUN_EDEFAULT == null ? run != null : !RUN_EDEFAULT.equals(run);
			case PalierPackage.SET_ADDITION__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case PalierPackage.SET_ADDITION__POSTS:
				return posts != POSTS_EDEFAULT;
			case PalierPackage.SET_ADDITION__NEWCOMERS:
				return newcomers != NEWCOMERS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (run: ");
		result.append(run);
		result.append(", on: ");
		result.append(on);
		result.append(", posts: ");
		result.append(posts);
		result.append(", newcomers: ");
		result.append(newcomers);
		result.append(')');
		return result.toString();
	}

} //SetAdditionImpl
