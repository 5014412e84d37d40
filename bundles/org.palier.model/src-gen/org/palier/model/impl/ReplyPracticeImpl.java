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
import org.palier.model.ReplyPractice;
import org.palier.model.Usage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reply Practice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.ReplyPracticeImpl#getRate <em>Rate</em>}</li>
 *   <li>{@link org.palier.model.impl.ReplyPracticeImpl#getDelayHours <em>Delay Hours</em>}</li>
 *   <li>{@link org.palier.model.impl.ReplyPracticeImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.impl.ReplyPracticeImpl#getUsage <em>Usage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReplyPracticeImpl extends ScenarioChangeImpl implements ReplyPractice {
	/**
	 * The cached value of the '{@link #getRate() <em>Rate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRate()
	 * @generated
	 * @ordered
	 */
	protected Assumption rate;

	/**
	 * The cached value of the '{@link #getDelayHours() <em>Delay Hours</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayHours()
	 * @generated
	 * @ordered
	 */
	protected Assumption delayHours;

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
	 * The cached value of the '{@link #getUsage() <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsage()
	 * @generated
	 * @ordered
	 */
	protected Usage usage;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReplyPracticeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.REPLY_PRACTICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption getRate() {
		return rate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRate(Assumption newRate) {
		Assumption oldRate = rate;
		rate = newRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.REPLY_PRACTICE__RATE, oldRate, rate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption getDelayHours() {
		return delayHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelayHours(Assumption newDelayHours) {
		Assumption oldDelayHours = delayHours;
		delayHours = newDelayHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.REPLY_PRACTICE__DELAY_HOURS, oldDelayHours, delayHours));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.REPLY_PRACTICE__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Usage getUsage() {
		return usage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsage(Usage newUsage) {
		Usage oldUsage = usage;
		usage = newUsage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.REPLY_PRACTICE__USAGE, oldUsage, usage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.REPLY_PRACTICE__RATE:
				return getRate();
			case PalierPackage.REPLY_PRACTICE__DELAY_HOURS:
				return getDelayHours();
			case PalierPackage.REPLY_PRACTICE__PLATFORM:
				return getPlatform();
			case PalierPackage.REPLY_PRACTICE__USAGE:
				return getUsage();
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
			case PalierPackage.REPLY_PRACTICE__RATE:
				setRate((Assumption)newValue);
				return;
			case PalierPackage.REPLY_PRACTICE__DELAY_HOURS:
				setDelayHours((Assumption)newValue);
				return;
			case PalierPackage.REPLY_PRACTICE__PLATFORM:
				setPlatform((Platform)newValue);
				return;
			case PalierPackage.REPLY_PRACTICE__USAGE:
				setUsage((Usage)newValue);
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
			case PalierPackage.REPLY_PRACTICE__RATE:
				setRate((Assumption)null);
				return;
			case PalierPackage.REPLY_PRACTICE__DELAY_HOURS:
				setDelayHours((Assumption)null);
				return;
			case PalierPackage.REPLY_PRACTICE__PLATFORM:
				setPlatform((Platform)null);
				return;
			case PalierPackage.REPLY_PRACTICE__USAGE:
				setUsage((Usage)null);
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
			case PalierPackage.REPLY_PRACTICE__RATE:
				return rate != null;
			case PalierPackage.REPLY_PRACTICE__DELAY_HOURS:
				return delayHours != null;
			case PalierPackage.REPLY_PRACTICE__PLATFORM:
				return platform != null;
			case PalierPackage.REPLY_PRACTICE__USAGE:
				return usage != null;
		}
		return super.eIsSet(featureID);
	}

} //ReplyPracticeImpl
