/** The source of a regular expression for one picture in front of words and the space behind it, also one written out: ":dart:". */
export const PICTURE = String.raw`(?:\p{Extended_Pictographic}|[0-9]\uFE0F?\u20E3|:[a-z_]{2,20}:)(?:\uFE0F|\u200D|[\u{1F3FB}-\u{1F3FF}]){0,3}[ \t]{0,4}`;
