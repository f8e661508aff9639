import type { PrincipleName } from '../checks/types';

/**
 * Amazon's 16 Leadership Principles, and failure, which every loop asks for besides: each with the short forms that
 * people write for it. Case, punctuation and "&" do not count, so no alias differs by these alone. `assigned` is said where
 * it matters that the work was handed over, as in the principle's own file.
 */
export const PRINCIPLE_NAMES: readonly PrincipleName[] = [
  { name: 'Customer Obsession', aliases: ['Customer Obsessed'] },
  { name: 'Ownership', aliases: [], assigned: 'ends' },
  { name: 'Invent and Simplify', aliases: ['Invent', 'Simplify'], assigned: 'weakens' },
  { name: 'Are Right, A Lot', aliases: ['Are Right', 'Right, A Lot', 'Is Right, A Lot', 'Be Right, A Lot'] },
  { name: 'Learn and Be Curious', aliases: ['Learn', 'Be Curious'], assigned: 'weakens' },
  { name: 'Hire and Develop the Best', aliases: ['Hire and Develop', 'Hire the Best', 'Develop the Best'] },
  {
    name: 'Insist on the Highest Standards',
    aliases: ['Insist on Highest Standards', 'Highest Standards', 'High Standards', 'Insist on High Standards'],
  },
  { name: 'Think Big', aliases: [], assigned: 'ends' },
  {
    name: 'Bias for Action',
    aliases: ['Bias to Action', 'Bias toward Action', 'Bias towards Action'],
    assigned: 'ends',
  },
  { name: 'Frugality', aliases: ['Frugal'] },
  { name: 'Earn Trust', aliases: ['Earns Trust', 'Earn Trust of Others', 'Earn the Trust of Others'] },
  { name: 'Dive Deep', aliases: ['Dives Deep', 'Deep Dive'] },
  {
    name: 'Have Backbone; Disagree and Commit',
    aliases: ['Disagree and Commit', 'Have Backbone', 'Backbone', 'Has Backbone; Disagree and Commit'],
  },
  { name: 'Deliver Results', aliases: ['Delivers Results'] },
  {
    name: "Strive to be Earth's Best Employer",
    aliases: ["Earth's Best Employer", 'Best Employer', "Strive to be the Earth's Best Employer"],
  },
  {
    name: 'Success and Scale Bring Broad Responsibility',
    aliases: ['Success and Scale', 'Broad Responsibility', 'Scale Brings Broad Responsibility'],
  },
  {
    name: 'Failure and Learning',
    aliases: ['Failure', 'Learning from Failure', 'Failures', 'Failure and What Changed'],
  },
];
