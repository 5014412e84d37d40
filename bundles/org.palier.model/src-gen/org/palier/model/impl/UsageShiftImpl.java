/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.palier.model.Assumption;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.Usage;
import org.palier.model.UsageShift;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Usage Shift</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.UsageShiftImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.palier.model.impl.UsageShiftImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.palier.model.impl.UsageShiftImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.palier.model.impl.UsageShiftImpl#getPlatform <em>Platform</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UsageShiftImpl extends ScenarioChangeImpl implements UsageShift {
	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Usage from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Usage to;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected Assumption share;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected Platform platform;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UsageShiftImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.USAGE_SHIFT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Usage getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Usage newFrom) {
		Usage oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.USAGE_SHIFT__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Usage getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Usage newTo) {
		Usage oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.USAGE_SHIFT__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(Assumption newShare) {
		Assumption oldShare = share;
		share = newShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.USAGE_SHIFT__SHARE, oldShare, share));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Platform getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(Platform newPlatform) {
		Platform oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.USAGE_SHIFT__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.USAGE_SHIFT__FROM:
				return getFrom();
			case PalierPackage.USAGE_SHIFT__TO:
				return getTo();
			case PalierPackage.USAGE_SHIFT__SHARE:
				return getShare();
			case PalierPackage.USAGE_SHIFT__PLATFORM:
				return getPlatform();
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
			case PalierPackage.USAGE_SHIFT__FROM:
				setFrom((Usage)newValue);
				return;
			case PalierPackage.USAGE_SHIFT__TO:
				setTo((Usage)newValue);
				return;
			case PalierPackage.USAGE_SHIFT__SHARE:
				setShare((Assumption)newValue);
				return;
			case PalierPackage.USAGE_SHIFT__PLATFORM:
				setPlatform((Platform)newValue);
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
			case PalierPackage.USAGE_SHIFT__FROM:
				setFrom((Usage)null);
				return;
			case PalierPackage.USAGE_SHIFT__TO:
				setTo((Usage)null);
				return;
			case PalierPackage.USAGE_SHIFT__SHARE:
				setShare((Assumption)null);
				return;
			case PalierPackage.USAGE_SHIFT__PLATFORM:
				setPlatform((Platform)null);
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
			case PalierPackage.USAGE_SHIFT__FROM:
				return from != null;
			case PalierPackage.USAGE_SHIFT__TO:
				return to != null;
			case PalierPackage.USAGE_SHIFT__SHARE:
				return share != null;
			case PalierPackage.USAGE_SHIFT__PLATFORM:
				return platform != null;
		}
		return super.eIsSet(featureID);
	}

} //UsageShiftImpl
