// Made by `make bundle` from sources 7baca41a4a8f04ff; not to be edited.
var roiviz=(()=>{var Ei=Object.defineProperty;var Zf=Object.getOwnPropertyDescriptor;var tp=Object.getOwnPropertyNames;var ep=Object.prototype.hasOwnProperty;var np=(n,t)=>{for(var e in t)Ei(n,e,{get:t[e],enumerable:!0})},rp=(n,t,e,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of tp(t))!ep.call(n,s)&&s!==e&&Ei(n,s,{get:()=>t[s],enumerable:!(r=Zf(t,s))||r.enumerable});return n};var sp=n=>rp(Ei({},"__esModule",{value:!0}),n);var tk={};np(tk,{scopeOf:()=>Gt,showView:()=>VB});function Qi(n){let t=n.map(lr),e=new Uint8ClampedArray(256*3);if(t.length<2)return e;for(let r=0;r<256;r+=1){let s=r/255*(t.length-1),o=Math.min(Math.floor(s),t.length-2);for(let i=0;i<3;i+=1)e[3*r+i]=t[o][i]+(t[o+1][i]-t[o][i])*(s-o)}return e}function lr(n){if(n.startsWith("#")){let s=n.length<7?[...n.slice(1,4)].map(i=>i+i).join(""):n.slice(1,7),o=Number.parseInt(s,16);return[o>>16,o>>8&255,o&255]}let[t,e,r]=n.match(/[\d.]+/g)??["255","255","255"];return[Number(t),Number(e),Number(r)]}function Bi([n,t,e]){return .2126*yi(n)+.7152*yi(t)+.0722*yi(e)}var yi=n=>n/255<=.04045?n/255/12.92:((n/255+.055)/1.055)**2.4;function ac(n,[t,e]){let r=lc(t,e)?e===0?0:.5:(n-t)/(e-t);return Math.max(0,Math.min(255,Math.round(r*255)))||0}var lc=(n,t)=>t-n<=2e-6*Math.max(Math.abs(n),Math.abs(t));function Z(n,t,e){let r=3*ac(t,e);return[n[r],n[r+1],n[r+2]]}var cr=(n,{color:t})=>t?n["set-1"]:n["set-0"],st=([n,t,e])=>`rgb(${n} ${t} ${e})`,vt=(n,t)=>Bi(n)>.19?t.casing:t.mark;function op([n,t,e],r){return new Uint32Array(Uint8ClampedArray.of(n,t,e,r).buffer)[0]}function ip(n){let t=new Uint8ClampedArray(1024);for(let e=0;e<256;e+=1)t.set(n.subarray(3*e,3*e+3),4*e),t[4*e+3]=255;return new Uint32Array(t.buffer)}function hr(n,t,[e,r]){let s=new Uint32Array(n.length),o=ip(t);if(lc(e,r))return s.fill(o[ac(r,[e,r])]);let i=r-e;for(let a=0;a<s.length;a+=1){let l=Math.round((n[a]-e)/i*255);s[a]=o[l>0?l<256?l:255:0]}return s}function cc(n,t,e,r){let s=hr(n,t,e),o=new Uint8ClampedArray(s.buffer),i=Math.max(Math.abs(e[0]),Math.abs(e[1]))||1;for(let a=0;a<s.length;a+=1){let l=n[a];r&&(o[4*a+3]=255*Math.min(1,Math.sqrt(Math.abs(l)/i)*1.15)),Number.isNaN(l)&&(o[4*a+3]=0)}return s}function hc(n,t){let e=new Uint32Array(n.length),r=t.map(s=>op(lr(s),255));for(let s=0;s<e.length;s+=1)n[s]>=0&&(e[s]=r[Math.round(n[s])%r.length]);return e}function Ac(n,t,e,r){let s=new Uint32Array(n),o=new Uint8ClampedArray(s.buffer),i=e.reduce((l,c)=>Math.max(l,c),0)||1,a=lr(r);for(let l=0;l<t.length;l+=1)o.set(a,4*t[l]),o[4*t[l]+3]=24+231*(e[l]/i);return s}function es(n){let t=new Uint32Array(n.length/3),e=new Uint8ClampedArray(t.buffer);for(let r=0;r<t.length;r+=1)e.set(n.subarray(3*r,3*r+3),4*r),e[4*r+3]=255;return t}var ap=.4,lp=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","set-0","set-1","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],cp=["tiny","small","note"];function hp(n,t=()=>""){let e=t(n);if(e)return Bi(lr(e))<ap?"dark":"light";let{theme:r}=document.documentElement.dataset;return r==="light"||r==="dark"?r:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function Ap(n){let t=getComputedStyle(n),e=o=>t.getPropertyValue(`--rv-${o}`).trim(),r=o=>e(o).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(lp.map(o=>[o,e(o)])),font:t.fontFamily,mono:e("mono")||"monospace",sizes:Object.fromEntries(cp.map(o=>[o,e(`size-${o}`)])),categorical:r("categorical"),ramps:{sequential:Qi(r("sequential")),diverging:Qi(r("diverging"))}}}var In=class{constructor(t,e){this.root=t,this.groundOf=e,this.colours=null}follow(){let t=hp(this.root,this.groundOf);return this.root.dataset.theme===t&&this.colours?!1:(this.root.dataset.theme=t,this.colours=Ap(this.root),!0)}};var gp=["scene","focus","feed","boxes","fresh","answers"],ns=class{constructor(t,e,r,s){this.root=t,this.scope=e,this.registry=r,this.theme=new In(t,s),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=gp.map(o=>e.on(o,()=>this.changed(o)))}update({columns:t,show:e,reading:r,page:s}){this.part=s,this.root.style.setProperty("--rv-columns",String(t??"")),this.root.toggleAttribute("data-columns",!!t),r===this.reading&&e.join()===[...this.cards.keys()].join()||this.show(e,r),this.all()}show(t,e){let r=t.filter(o=>!Object.hasOwn(this.registry,o));if(r.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${r.join(", ")}`);this.clear(),this.reading=e;let s={scope:this.scope,reading:e,colours:()=>this.theme.colours,part:()=>this.part};for(let o of t){let i=this.registry[o](s);i.element.dataset.card=o,this.cards.set(o,i),i.watch&&this.watch(o,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(o=>o.element)),this.showLate()}watch(t,e){let r=new ResizeObserver(()=>{this.pending.add(t),this.schedule()});r.observe(e),this.observers.push(r)}clear(){for(let t of this.observers)t.disconnect();for(let t of this.cards.values())t.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let t of this.cards.keys())this.pending.add(t);this.schedule()}changed(t){t==="fresh"&&this.showLate();for(let[e,r]of this.cards)(!r.topics||r.topics.includes(t))&&this.pending.add(e);this.schedule()}showLate(){let{fresh:t,live:e}=this.scope,r=e.complete&&!t.elsewhere;this.root.toggleAttribute("data-late",t.late);for(let{element:s,ofKernels:o}of this.cards.values())s.toggleAttribute("data-here",!!o&&r)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let t=[...this.pending].map(s=>this.cards.get(s)).filter(s=>s!=null);this.pending.clear();let[e,r]=[!0,!1].map(s=>t.filter(o=>dp(o)===s));for(let s of[...r,...e])this.refresh(s)}refresh(t){let e=!!t.ofBoxes&&!this.scope.given(this.reading).length;t.element.toggleAttribute("data-none",e),e||t.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let t of this.offs)t();this.clear()}},dp=({watch:n})=>n?.firstElementChild?.localName==="canvas";var gc=["embed","embed_options"];function ki(n){let t=new URLSearchParams(n);for(let e of gc)t.delete(e);return t.sort(),t.toString()}function Si(n,t){if(n==null)return;let e=ki(location.search);if(e===ki(n)||!t.some(i=>ki(i)===e))return;let r=new URLSearchParams(n),s=new URLSearchParams(location.search);for(let i of gc)for(let a of s.getAll(i))r.append(i,a);let o=r.toString();history.replaceState(history.state,"",`${location.pathname}${o&&`?${o}`}${location.hash}`)}var oe="WebAssembly",up=["inside","clamped","discarded"],wn=["●","◐","○"],ln=(n,t,e)=>JSON.stringify([n,t,e]);function rs(n,t){let e=yt(n),r=null,s=i=>{if(r??=fp(n.bin,e),!(i>=0&&i<e))return[];let a=r[i];return Array.from({length:r[i+1]-a},(l,c)=>a+c)},o=()=>{let i=Math.floor(n.bins[0]/2)*n.bins[1]+Math.floor(n.bins[1]/2);return s(i).length||!n.bin?.length?i:n.bin[0]};return Object.freeze({...n,place:t,samples_shown:n.positions?.shape[0]??0,samplesOf:s,defaultBin:o})}function fp(n,t){let e=new Int32Array(t+1);for(let r of n??[])e[r+1]+=1;for(let r=0;r<t;r+=1)e[r+1]+=e[r];return e}var yt=({bins:n})=>n[0]*n[1],lt=({bins:n},t)=>`bin (${Math.floor(t/n[1])}, ${t%n[1]})`,ut=n=>n.status!=="refused",Kt=({device:n})=>n===oe,ot=n=>!!(n.positions&&n.taps&&n.weights),ss=n=>!!(n.positions&&n.state),ie=n=>up[n];function Di({taps:n,weights:t},e,r){if(!r)return null;let s=0;for(let o=4*e;o<4*e+4;o+=1)n[o]>=0&&(s+=t[o]*r[n[o]]);return s}function os({taps:n,weights:t},e,r){let s=0,o=0,i=0;for(let a=4*e;a<4*e+4;a+=1)n[a]<0||(s+=t[a]*(n[a]%r),o+=t[a]*Math.floor(n[a]/r),i+=t[a]);return i?{x:s/i,y:o/i}:null}function Cn(n,t){let e=[];if(!ot(n))return e;let{taps:r,weights:s}=n;for(let o=0;o<r.length;o+=1){if(r[o]!==t||s[o]===0)continue;let i=o>>2;e.at(-1)!==i&&e.push(i)}return e}var pp="⁰¹²³⁴⁵⁶⁷⁸⁹";function mp(n){let t=[...String(Math.abs(n))].map(e=>pp[Number(e)]);return`10${n<0?"⁻":""}${t.join("")}`}function as(n,t,e){let r=Array.from(n);if(r.every(Number.isInteger)){let a=r.map(l=>F(String(l)));if(dc(a,t,e))return{texts:a,unit:""}}let s=mc(r),o=pc(r)/10**s,i=o>=1?Math.floor(Math.log10(o))+1:1;for(let a=3;a>=1;a-=1){let l=Math.max(0,a-i),c=r.map(h=>is(h/10**s,A=>A.toFixed(l)));if(dc(c,t,e))return{texts:c,unit:fc(s)}}return{texts:null,unit:""}}var uc=n=>fc(mc(Array.from(n))),fc=n=>n?mp(n):"",pc=n=>n.reduce((t,e)=>Number.isFinite(e)?Math.max(t,Math.abs(e)):t,0);function mc(n){let t=pc(n),e=t?Math.floor(Math.log10(t)):0;return e<-2||e>3?e:0}var dc=(n,t,e)=>n.every(r=>e(r)<=t),F=n=>(/^-0*\.?0*$/.test(n)?n.slice(1):n).replaceAll("-","−");function L(n,t=3){let e=Math.max(Math.abs(n?.[0]??0),Math.abs(n?.[1]??0));if(e!==0&&(e<.001||e>=1e5))return o=>is(o,i=>i===0?"0":i.toExponential(t-1));let r=e?Math.floor(Math.log10(e))+1:1,s=Math.max(0,Math.min(6,t-Math.max(r,0)));return o=>is(o,i=>Mi(i,s))}function Mi(n,t){let e=n.toFixed(t);return n!==0&&Number(e)===0?n.toExponential(0):e}var is=(n,t)=>n==null||!Number.isFinite(n)?"–":F(t(n)),K=(n,t)=>F(n.toFixed(t)),H=(n,t)=>`${n.toLocaleString("en")} ${t}${n===1?"":"s"}`,ae=n=>is(n,vp);function vp(n){let t=n.toPrecision(9),[e,r]=t.split("e"),s=e.includes(".")?e.replace(/\.?0+$/,""):e;return r?`${s}e${r}`:s}var Tt=n=>n===0?"0":F(n.toExponential(0));function Me(n){if(n==null)return"none";if(n===0)return"0";let t=Math.abs(n)>=.001&&Math.abs(n)<1e4;return F(t?n.toPrecision(5):n.toExponential(3))}function Qt(n){if(!Number.isFinite(n))return Number.isNaN(n)?"nan":n<0?"-inf":"inf";let t=n<0||Object.is(n,-0)?"-":"",[e,r]=Ip(Math.abs(n)).split("e"),s=Number(r);if(s>=-4&&s<6)return`${t}${+`${e}e${r}`}`;let o=String(Math.abs(s)).padStart(2,"0");return`${t}${Number(e)}e${s<0?"-":"+"}${o}`}function Ip(n){let[t,e]=n.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(t)?`${t.slice(0,7)}e${e}`:n.toExponential(5)}var $i=1,vc=[{x:-1,y:-1},{x:0,y:-1},{x:1,y:-1},{x:1,y:0},{x:1,y:1},{x:0,y:1},{x:-1,y:1},{x:-1,y:0}],bn=(n,t,e)=>Math.min(Math.max(n,t),e),ls=n=>n*Math.PI/180;function cn(n){let t=n%360;return t>180?t-360:t<=-180?t+360:t||0}function le(n){let t=(n/90%4+4)%4;return Number.isInteger(t)?[[1,0],[0,1],[-1,0],[0,-1]][t]:[Math.cos(ls(n)),Math.sin(ls(n))]}function V(n,t,e){let[r,s]=le(n.angle);return{x:n.cx+t*r+e*s,y:n.cy+e*r-t*s}}function Ni(n,t,e){let[r,s]=le(n.angle),o=t-n.cx,i=e-n.cy;return{x:o*r-i*s,y:o*s+i*r}}function Jt(n){let t=n.w/2,e=n.h/2;return[V(n,-t,-e),V(n,t,-e),V(n,t,e),V(n,-t,e)]}function Zt(n){let t=Jt(n),e=t.map(s=>s.x),r=t.map(s=>s.y);return{left:Math.min(...e),top:Math.min(...r),right:Math.max(...e),bottom:Math.max(...r)}}function Oi(n,t,e,r=0){let s=Ni(n,t,e);return Math.abs(s.x)<=n.w/2+r&&Math.abs(s.y)<=n.h/2+r}function Ic(n,t){let[e,r]=le(n.angle),[s,o]=le(t.angle),i=n.w>0?t.w/n.w:1,a=n.h>0?t.h/n.h:1,l=s*i*e+o*a*r,c=-s*i*r+o*a*e,h=-o*i*e+s*a*r,A=o*i*r+s*a*e;return[l,h,c,A,t.cx-l*n.cx-c*n.cy,t.cy-h*n.cx-A*n.cy]}var Bt=(n,t,e)=>({x:n[0]*t+n[2]*e+n[4],y:n[1]*t+n[3]*e+n[5]});function wc([n,t,e,r,s,o],i){let a=n*r-t*e;if(!a)return{x:NaN,y:NaN};let l=i.x-s,c=i.y-o;return{x:(r*l-e*c)/a,y:(n*c-t*l)/a}}function Ri(n,t,e,r,{ratio:s=!1,centred:o=!1,least:i=$i}={}){let[a,l]=le(n.angle),c=o?2:1,h={x:t.x*(e*a-r*l)*c,y:t.y*(e*l+r*a)*c},A={x:Math.min(i,n.w),y:Math.min(i,n.h)},g=t.x?Math.max(A.x,n.w+h.x):n.w,u=t.y?Math.max(A.y,n.h+h.y):n.h;if(s&&n.w>0&&n.h>0){let m=wp(n,t,g,u,A);g=n.w*m,u=n.h*m}let f=o?{x:0,y:0}:{x:t.x*(g-n.w)/2,y:t.y*(u-n.h)/2},p=V(n,f.x,f.y);return{...n,cx:p.x,cy:p.y,w:g,h:u}}function wp(n,t,e,r,s){let o=e/n.w,i=r/n.h,a=o;return t.x?t.y&&(a=(o*n.w**2+i*n.h**2)/(n.w**2+n.h**2)):a=i,Math.max(a,s.x/n.w,s.y/n.h)}function Cc(n,t,e,r=!1){let s=i=>Math.atan2(n.cy-i.y,i.x-n.cx)*180/Math.PI,o=n.angle+s(e)-s(t);return{...n,angle:cn(r?Math.round(o/15)*15:Math.round(o*10)/10)}}function bc(n,t){let e=r=>r<0?Math.min(r,-$i):Math.max(r,$i);return{x:n.x+e(t.x-n.x),y:n.y+e(t.y-n.y)}}function cs(n,t){return{cx:(n.x+t.x)/2,cy:(n.y+t.y)/2,w:Math.abs(t.x-n.x),h:Math.abs(t.y-n.y),angle:0}}function Fi(n,t,e){let r=Math.hypot(t.x-n.x,t.y-n.y);if(!r)return null;let s={x:(t.x-n.x)/r,y:(t.y-n.y)/r},o={x:-s.y,y:s.x},i=(e.x-n.x)*o.x+(e.y-n.y)*o.y;return{cx:(n.x+t.x)/2+o.x*i/2,cy:(n.y+t.y)/2+o.y*i/2,w:r,h:Math.abs(i),angle:cn(Math.atan2(-s.y,s.x)*180/Math.PI)}}function xn(n){let t=e=>Math.round(e*100)/100;return{...n,cx:t(n.cx),cy:t(n.cy),w:t(n.w),h:t(n.h)}}var Ar=(n,t)=>({cx:n[5*t],cy:n[5*t+1],w:n[5*t+2],h:n[5*t+3],angle:n[5*t+4]}),at=(n,t)=>Math.hypot(n.x-t.x,n.y-t.y),Cp=["cx","cy","w","h","angle"],ce=(n,t)=>Cp.every(e=>n[e]===t[e]);function hs({cx:n,cy:t,w:e,h:r,angle:s}){let[o,i,a,l,c]=[n,t,e,r,s].map(Qt);return`a box of w ${a} × h ${l} px about (${o}, ${i})${s?`, turned by ${c}°`:""}`}var Ti=80,bp=250,As=class{constructor(t){this.scope=t,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",t.on("boxes",()=>this.moved()),t.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:t,frame:e}){let{editor:r}=this.scope;if(!r)return!1;let s=r.boxes.find(o=>o.id===t);return!s||!ce(s,e)}holds(t){return!this.isOld(t)&&(Kt(t)?!this.isLate(t):this.rests)}isLate(t){return this.late&&(!Kt(t)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=Ti}get blink(){return this.scope.live.complete&&!this.elsewhere?bp:Ti}get anyOld(){let{editor:t,served:e}=this.scope;return!t||!e.length||this.scope.live.alone?!1:this.busy||this.asking||e.some(r=>this.isOld(r))||t.boxes.some(r=>!e.some(s=>s.box===r.id))}moved(){let t=JSON.stringify(this.scope.editor?.boxes??[]);t!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=t,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(t){t!==this.busy&&(this.busy=t,t&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let t=performance.now(),e=this.anyOld;this.late=e&&(this.late||t-this.newsAt>=this.blink),this.wasOld=e;let r=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),s=[this.movedAt+Ti,this.newsAt+this.blink],o=Math.min(...s.filter(i=>i>t));Number.isFinite(o)&&(this.timer=setTimeout(()=>this.look(),o-t+1)),r!==this.told&&(this.told=r,this.scope.changed("fresh"))}};var xp=1e-6,Ep=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function xc(n,t,e){return n.error||t.error?yp(n,t):En("samples a bin",n.grid,t.grid)??En("number of samples",[n.samples_total],[t.samples_total])??En("cells of the bins' rows",n.bin_rows,t.bin_rows)??En("cells of the bins' columns",n.bin_columns,t.bin_columns)??En("bins of the samples",n.bin,t.bin)??Qp(n,t)??Bp(n,t,e*xp)}function yp(n,t){let[e,r]=[n,t].map(({error:s})=>s??"a result");return e===r?null:{what:"refusal",bin:null,rank:0,here:e,there:r}}function En(n,t,e){let r=Ec(t??[],e??[]);return r<0?null:{what:n,bin:null,rank:0,here:yn(t?.[r]),there:yn(e?.[r])}}function Qp(n,t){for(let{name:e,words:r}of Ep){let[s,o]=[n[e]??[],t[e]??[]],i=Ec(s,o);if(i<0)continue;let a=Math.floor(i/r.length),l=n.bin?.[a]??null,c=a-(n.bin?.indexOf(l??-1)??0);return{what:`${r[i%r.length]} of sample ${c+1}`,bin:l,rank:c,here:yn(s[i]),there:yn(o[i])}}return null}function Bp({output:n},{output:t},e){if(!n||!t||n.length!==t.length)return En("number of outputs",n,t);let r=n.findIndex((s,o)=>!kp(s,t[o],e));return r<0?null:{what:"output",bin:r,rank:0,here:yn(n[r]),there:yn(t[r])}}var kp=(n,t,e)=>Object.is(n,t)||Math.abs(n-t)<=e;function Ec(n,t){let e=Math.max(n.length,t.length);for(let r=0;r<e;r+=1)if(!Object.is(n[r],t[r]))return r;return-1}function yn(n){return n===void 0?"none":Object.is(n,-0)?"−0":Number.isFinite(n)?ae(n):F(String(n))}var Sp=100,yc=4,Dp={"":n=>typeof n=="string"?n:Qn(n),list:n=>Op(n.map(String)),percent:n=>`${Qn(100*n)} %`,slope:Np,count:n=>n.toLocaleString("en"),x:n=>n.map(Qn).join(" × "),to_ceil:n=>n.map(Bc).join(" × "),hw:n=>Qc(n,Qn),hw_to_ceil:n=>Qc(n,Bc),turn:Li,ranges:Rp};function Bn(n,t){return n.flatMap(({kind:e,values:r},s)=>{let i=t[e].split("**").map((a,l)=>({t:Mp(a,r),b:l%2===1,tone:null})).filter(({t:a})=>a);return s?[{t:" ",b:!1,tone:null},...i]:i})}var Mp=(n,t)=>n.replace(/\{(\w+)(?::([^}]*))?\}/g,(e,r,s="")=>$p(t[r],s));function $p(n,t){return t.startsWith("#")?H(n,t.slice(1)):t.includes("|")?t.split("|")[n===1?0:1]:Dp[t](n)}var Qc=([n,t],e)=>`h ${e(n)} × w ${e(t)}`;function Qn(n){if(n===0)return"0";let t=Math.abs(n);return t<1e-4?F(String(Number(n.toExponential(1)))):F(gs(kc(n,t>=.1?2:1-Math.floor(Math.log10(t)))))}function kc(n,t){let e=Math.abs(n).toFixed(Sp),r=e.slice(0,e.indexOf(".")+t+1),o=/^50*$/.test(e.slice(r.length))&&Number(r.at(-1))%2===0?r:Math.abs(n).toFixed(t);return n<0?`-${o}`:o}function Li(n){return`${Qn(Math.abs(n))}° ${n<0?"↻":"↺"}`}var gs=n=>n.includes(".")?n.replace(/0+$/,"").replace(/\.$/,""):n;function Bc(n){if(Math.abs(n)<1)return n<=.99?Qn(n):"1";let t="";for(let e=2;e<17&&(t=kc(n,e),Math.ceil(Number(t))!==Math.ceil(n));e+=1);return gs(t)}function Np(n){if(Math.abs(n)===0)return"0";let[e,r]=n.toExponential(3).split("e");return Number(r)>=-4&&Number(r)<4?F(gs(n.toPrecision(4))):F(`${gs(e)}e${Number(r)}`)}var Op=n=>n.length>1?`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`:String(n[0]??"");function Rp(n){let t=n.map(([e,r])=>`[${e}, ${r})`);return t.length<=yc?t.join(" "):[...t.slice(0,yc-2),"…",t.at(-1)].join(" ")}var[Fp,Gi,ds]=[17,18,19],Sc={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[Fp]:"The box has more samples than the browser lists.",[Gi]:"The browser has no more memory for it.",[ds]:"The kernel in the browser gave up."},$t=class extends Error{constructor(t){super(Sc[t]??Sc[ds]),this.name="Refused",this.status=t}},kn=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="Unavailable"}};var tt=(n,t)=>(n+.5)*t;var Oc=4096,Dc=65536,Rc=1e-5,Tp={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:Mc}=Math,Fc={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function Tc(n){let{kernel:t}=n;if(t.names.length&&!(n.box.w&&n.box.h))return null;if(t.names.length&&!t.rotated&&n.box.angle)return $c(n.box,t,`Its boxes have no angle, and this one is turned by ${Li(n.box.angle)}.`);let e=t.rotated?n.box:{...n.box,angle:0},r=fs(t,e);try{return Gp({...n,box:e},r)}catch(s){if(!(s instanceof $t))throw s;let o=Tp[s.status];return o?$c(e,t,o):null}}var $c=(n,t,e)=>({...Lc,...Gc(n,t,fs(t,n)),read_frame:n,status:"refused",error:e});function fs({rotated:n},{cx:t,cy:e,w:r,h:s,angle:o}){return n?Float32Array.of(0,0+t,0+e,0+r,0+s,o):Float32Array.of(0,0+t-.5*r,0+e-.5*s,0+t+.5*r,0+e+.5*s)}var Lc=Object.freeze({device:oe,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:Rc,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),Gc=(n,t,e)=>({box:n.id,frame:n,tuple:Lp(t,e)});function Lp({title:n,names:t,rotated:e,clockwise:r},s){if(!t.length)return`rois: [${[...s].map(Qt).join(", ")}]`;let o=e?["cx","cy","w","h","angle"]:["x1","y1","x2","y2"],i=t.map(a=>s[1+o.indexOf(a)]*(a==="angle"&&r?-1:1));return`${n}: ${t.join(" ")} = [${i.map(Qt).join(", ")}]`}function Gp({kernels:n,kernel:t,map:e,box:r,wanted:s},o){let{bins:i,reduction:a}=t,{values:l,height:c,width:h}=e,A=t.operator,g={rois:o,bins:i,rules:t,height:c,width:h},u={values:l,channels:1,height:c,width:h},{output:f}=n.forward(A,{...g,features:u,reduction:a}),[p]=n.axes(A,g),m=Jp(p,i),v=m.reduce((T,y)=>T+y,0),C=ps(i,s),b=zp(m,v,C),E=b?.length===0?Fc:qp(n,A,g,b),k=Vp(E,l),D=(a==="max"?jp:Xp)(E,k,Wp(m.length,b)),$=Rc*Math.max(1,Ui(l));return{...Lc,...Gc(r,t,o),...(t.rotated?Hp:p.x.cells?Kp:Up)({axes:p,box:r,rois:o,kernel:t},e.stride),...nm(f,D.bins,b,$),bins:i,samples_total:v,range:sm(f),tolerance:$,unlisted:b?.length===0,...Yp(E.bin.length>Oc?_p(E,C):E),...tm(E,D.winners,c*h),output:$e(f,i),applied:$e(Float32Array.from(D.bins),i)}}function Up({axes:{x:n,y:t,center:e},box:r,rois:s,kernel:o},i){return{grid:[t.samples,n.samples],read_frame:Hc(r,e,{w:n.size,h:t.size,angle:0},i),way:{kind:"upright",stride:i,offset:o.offset,cosine:1,sine:0,x:us(s[1],n,0),y:us(s[2],t,0)},...Uc}}function Hp({axes:{x:n,y:t,center:e,cosine:r,sine:s},box:o,rois:i,kernel:a},l){let c=a.clockwise?-o.angle:o.angle;return{grid:[t.samples,n.samples],read_frame:Hc(o,e,{w:n.size,h:t.size,angle:c},l),way:{kind:"rotated",stride:l,offset:a.offset,cosine:r,sine:s,x:us(i[1],n,e[0]),y:us(i[2],t,e[1])},...Uc}}function Kp({axes:{x:n,y:t},box:e,rois:r},s){let o=(i,{start:a,size:l})=>({pixel:i,start:a,cells:l,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:e.id,cx:(n.start+n.size/2)*s,cy:(t.start+t.size/2)*s,w:n.size*s,h:t.size*s,angle:0},way:{kind:"pooled",stride:s,offset:0,cosine:1,sine:0,x:o(r[1],n),y:o(r[2],t)},bin_rows:t.cells,bin_columns:n.cells}}var Uc=Object.freeze({bin_rows:null,bin_columns:null}),us=(n,{start:t,binSize:e,widened:r},s)=>({pixel:n,start:t,bin_size:e,center:s,widened:r,cells:0}),Hc=({id:n},[t,e],{w:r,h:s,angle:o},i)=>({id:n,cx:tt(t,i),cy:tt(e,i),w:r*i,h:s*i,angle:o});function Jp({x:n,y:t},[e,r]){if(!n.cells||!t.cells)return Array(e*r).fill(t.samples*n.samples);let[s,o]=[t.cells,n.cells].map(Pp);return s.flatMap(i=>o.map(a=>i*a))}var Pp=n=>Array.from({length:n.length/2},(t,e)=>Math.max(n[2*e+1]-n[2*e],0));function ps([n,t],e){return e!=null&&e<n*t?e:Math.floor(n/2)*t+Math.floor(t/2)}function zp(n,t,e){return t<=Dc?null:n[e]>Dc?[]:[e]}function qp(n,t,e,r){let s=n.plan(t,r?{...e,chosen:r}:e),{positions:o,taps:i,weights:a,state:l,bin:c}=s;return t==="roi_pool"&&a.forEach((h,A)=>{h>0||(i[A]=-1)}),{positions:o,taps:i,weights:a,state:l,bin:c}}function _p({positions:n,taps:t,weights:e,state:r,bin:s},o){let i=s.indexOf(o);if(i<0)return Fc;let a=Math.min(s.lastIndexOf(o)+1,i+Oc);return{positions:n.slice(2*i,2*a),taps:t.slice(4*i,4*a),weights:e.slice(4*i,4*a),state:r.slice(i,a),bin:s.slice(i,a)}}function Yp({positions:n,taps:t,weights:e,state:r,bin:s}){let o=s.length;return{positions:$e(n,[o,2]),taps:$e(t,[o,4]),weights:$e(e,[o,4]),state:$e(r,[o]),bin:$e(s,[o])}}function Vp({taps:n,weights:t,bin:e},r){let s=new Float32Array(e.length);for(let o=0;o<s.length;o+=1){let i=0;for(let a=4*o;a<4*o+4;a+=1)n[a]>=0&&(i=Mc(i+Mc(t[a]*r[n[a]])));s[o]=i}return s}function Wp(n,t){let e=new Float64Array(n).fill(t?Number.NaN:0);for(let r of t??[])e[r]=0;return e}function Xp({bin:n},t,e){let r=new Int32Array(e.length);for(let s=0;s<n.length;s+=1)e[n[s]]+=t[s],r[n[s]]+=1;for(let s=0;s<e.length;s+=1)e[s]/=Math.max(r[s],1);return{bins:e,winners:null}}function jp({bin:n},t,e){let r=[];for(let s=0,o=0;s<n.length;s=o){let i=s;for(o=s;n[o]===n[s];o+=1)Zp(t[o],t[i])&&(i=o);e[n[s]]=t[i],Number.isNaN(t[i])||r.push(i)}return{bins:e,winners:r}}var Zp=(n,t)=>n>t||Number.isNaN(n)&&!Number.isNaN(t);function tm({taps:n,weights:t,bin:e},r,s){let o=new Float64Array(s),i=r?null:em(e),a=s,l=-1,c=(A,g)=>{for(let u=4*A;u<4*A+4;u+=1)t[u]>0&&(o[n[u]]+=t[u]/g,a=Math.min(a,n[u]),l=Math.max(l,n[u]))};if(i)for(let A=0;A<e.length;A+=1)c(A,i[e[A]]);for(let A of r??[])c(A,1);let h=[];for(let A=a;A<=l;A+=1)o[A]&&h.push(A);return{cells:$e(Int32Array.from(h),[h.length]),cell_weights:$e(Float32Array.from(h,A=>o[A]),[h.length])}}function em(n){let t=new Int32Array((n.at(-1)??-1)+1);for(let e of n)t[e]+=1;return t}function nm(n,t,e,r){let s=-1,o=-1;for(let i of e??t.keys()){let a=rm(n[i],t[i]);a<=o||(s=i,o=a)}return s<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:o<=r?"ok":"mismatch",max_abs_diff:Number.isFinite(o)?o:null,worst_bin:s,checked_bins:e}}function rm(n,t){let e=Object.is(n,t)||n===t?0:Math.abs(n-t);return Number.isNaN(e)?1/0:e}function sm(n){let[t,e]=[n[0],n[0]];for(let r of n)t=Math.min(t,r),e=Math.max(e,r);return[t,e]}var Nc=new WeakMap;function Ui(n){let t=Nc.get(n);if(t!==void 0)return t;let e=0;for(let r of n)e=Math.max(e,Math.abs(r));return Nc.set(n,e),e}var $e=(n,t)=>Object.assign(n,{shape:t});var Lt={kernels:null,why:"",source:null,warm:!1,alone:!1},Hi=new Set;function vs(n,t=!1){Object.assign(Lt,{kernels:null,why:"",source:n,warm:!1,alone:t})}function om(n){Hi.add(n);let{source:t}=Lt;t&&(Lt.source=null,t().then(e=>Object.assign(Lt,{kernels:e}),e=>Object.assign(Lt,{why:e.message})).then(()=>{for(let e of Hi)e.begin();Hi.clear()}))}var ms=class{constructor(t){this.scope=t,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,t.on("boxes",()=>this.follow()),t.on("focus",()=>this.follow()),t.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get alone(){return Lt.alone}get ready(){let t=this.scope.scene?.cells,e=this.scope.channel?.values;return Lt.kernels&&t&&e?{kernels:Lt.kernels,map:{...t,values:e}}:null}get complete(){let{answers:t,editor:e,readings:r}=this.scope,s=r.length*(e?.boxes.length??0);return t.filter(Kt).length===s&&r.some(({kernel:o})=>o)}get milliseconds(){let t=0;for(let{milliseconds:e}of this.entries.values()){if(e==null)return null;t+=e}return t}get why(){return this.scope.readings.some(({kernel:t})=>t)?Lt.why:""}key(t,e){return ln(this.scope.name,t,e)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:t}=this,e=new Map(t.readings.map(a=>[a.id,this.kernelOf(a)]));if(!t.editor||![...e.values()].some(Boolean))return t.served;let r=t.readings.flatMap(({id:a})=>this.ofReading(a,e.get(a)??null)),s=new Set(r.map(({box:a,reading:l})=>this.key(a,l))),o=new Set(t.editor.boxes.map(({id:a})=>a));this.forget(o);let i=t.served.filter(({box:a,reading:l})=>!s.has(this.key(a,l))&&(o.has(a)||!e.get(l)));return[...r,...i]}kernelOf({kernel:t}){return t?(Lt.kernels||om(this),Lt.kernels?.knows(t.operator,t.reduction)?t:null):null}ofReading(t,e){let{ready:r}=this;return!e||!r?[]:(this.scope.editor?.boxes??[]).flatMap((o,i)=>{let a=this.key(o.id,t),l=this.wantedBin(o.id),{numbers:c}=this.entry(a,{box:o,kernel:e,values:r.map.values,wanted:l}),h=this.scope.servedBy.get(a);return c&&!im(c,h)?[this.show(a,t,{numbers:c,served:h,place:i})]:[]})}wantedBin(t){let e=this.scope.pin??this.scope.hover;return e?.box===t?e.bin:null}entry(t,e){let r=this.entries.get(t);if(r&&Ki(r,e))return r.kernel=e.kernel,r;let s=performance.now(),o={...e,numbers:this.compute(e)},i=Lt.warm?performance.now()-s:null;Lt.warm||=o.numbers!=null;let a={...o,milliseconds:i};return this.entries.set(t,a),a}compute(t){let{ready:e}=this;return e&&Tc({...t,...e})}show(t,e,r){let s=this.shown.get(t),{numbers:o,served:i,place:a}=r;if(s&&s.numbers===o&&s.served===i&&s.place===a)return s.answer;let{notes:l=[],patch:c=null}=i??{},h=rs({...o,canvas:this.scope.name,reading:e,notes:l,patch:c},a);return this.shown.set(t,{...r,answer:h}),h}forget(t){for(let[e,{box:r}]of this.entries)if(!t.has(r.id))for(let s of[this.entries,this.shown,this.heard])s.delete(e)}listen(){let{ready:t}=this;if(t)for(let e of this.scope.served){let r=this.scope.readings.find(({id:o})=>o===e.reading),s=r&&this.kernelOf(r);s&&this.hear(e,s,t.map.values)}}hear(t,e,r){let{frame:s,device:o,box:i,reading:a}=t,l=this.key(i,a),c={box:s,kernel:e,values:r,wanted:am(t)},h=this.entries.get(l),A=h&&Ki(h,c)?h.numbers:this.compute(c);if(!A||ut(A)&&!ut(t))return;let g=xc(A,t,Ui(r)),{tuple:u}=A,f=g&&{difference:g,device:o,frame:s,tuple:u,kernel:e,...this.about(a)};this.heard.set(l,{frame:s,kernel:e,values:r,wanted:c.wanted,device:o,apart:f}),f&&this.keep(l,f)}about(t){let{readings:e,scene:r}=this.scope,s=e.length>1&&e.find(({id:l})=>l===t)?.title,{picture:o=null,channel:i=null,operator:a}=r??{};return{reading:t,title:s||a?.title||"",picture:o,channel:i}}keep(t,e){let{channel:r,kernel:s}=e,o=JSON.stringify([t,r?.digest,r?.index,s]);this.disagreements.has(o)||this.disagreements.set(o,e)}heardOf({box:t,reading:e}){let r=this.key(t,e),[s,o]=[this.heard.get(r),this.entries.get(r)];if(!s||!o)return null;let i=o.numbers?.unlisted?o.wanted:s.wanted;return Ki(o,{...s,box:s.frame,wanted:i})?s:null}apart(t){let e=this.scope.readings.filter(({id:s})=>s!==t.reading);return[...this.disagreements.values()].find(s=>!e.some(({id:o})=>o===s.reading))??(Kt(t)?this.heardOf(t)?.apart??null:null)}lasting({picture:t,channel:e,kernel:r,frame:s,reading:o}){let{editor:i,readings:a,scene:l}=this.scope,c=a.find(({id:h})=>h===o)?.kernel??null;return{picture:t?.digest===l?.picture?.digest,channel:e?.digest===l?.channel?.digest&&e?.index===l?.channel?.index,kernel:Kc(r,c),box:!!i?.boxes.some(({id:h})=>h===s.id)}}isNow(t){let{frame:e,reading:r,difference:s}=t,o=this.heardOf({box:e.id,reading:r});return!!(o?.apart&&JSON.stringify(o.apart.difference)===JSON.stringify(s)&&ce(o.frame,e)&&Ji(this.lasting(t)))}seen(t){for(let[e,r]of this.disagreements)r===t&&this.disagreements.delete(e);this.scope.changed("answers")}},Ji=n=>Object.values(n).every(Boolean),Kc=(n,t)=>n===t||JSON.stringify(n)===JSON.stringify(t);function Ki({box:n,kernel:t,values:e,wanted:r,numbers:s},o){let i=!s?.bin||s.bin.length===s.samples_total;return ce(n,o.box)&&e===o.values&&Kc(t,o.kernel)&&(i||ps(t.bins,r)===ps(t.bins,o.wanted))}var im=(n,t)=>!!(t&&!ut(t)&&ut(n)&&ce(t.frame,n.frame));function am({checked_bins:n,bin:t,samples_shown:e,samples_total:r}){return n?.length===1?n[0]:e<r?t?.[0]??null:null}var gr=class extends Map{constructor(t,e=()=>{}){super(),this.limit=t,this.release=e}set(t,e){super.delete(t),super.set(t,e);for(let[r,s]of this){if(this.size<=this.limit)break;super.delete(r),this.release(s)}return this}get(t){let e=super.get(t);if(e!==void 0)return super.delete(t),super.set(t,e),e}},Is=new gr(4,n=>n.bitmap?.close()),Jc=new gr(96),Pi=new gr(96,n=>URL.revokeObjectURL(n.src)),Pc=n=>Is.get(n)??null,ws=n=>Pi.get(n)??null,zc=(n,t)=>Jc.get(`${n}:${t}`)??null;async function qc(n){n.kind==="channel"?Jc.set(`${n.digest}:${n.index}`,n):n.kind==="album"?await cm(n):Is.has(n.digest)||await lm(n)}async function lm(n){Is.set(n.digest,{...n,bitmap:null,failed:!1});let t=_c(n.bytes,n.mime),e=await createImageBitmap(t).catch(()=>null);Is.set(n.digest,{...n,bitmap:e,failed:!e})}async function cm({pictures:n,bytes:t}){let e=0,r=[];for(let{digest:s,mime:o,size:i}of n){if(!Pi.has(s)){let a=new Image;a.src=URL.createObjectURL(_c(t.subarray(e,e+i),o)),Pi.set(s,a),r.push(a.decode().catch(()=>{}))}e+=i}await Promise.all(r)}var _c=(n,t)=>new Blob([n],{type:t});var hm={name:"the server",at:"on the server"},zi=new Map;function Gt(n){let t=zi.get(n);if(t)return t;let e=new qi(n);return zi.set(n,e),e}async function bs(n){await qc(n);for(let t of zi.values())t.changed("feed")}function he(n){let t=new WeakMap;return e=>(t.has(e)||t.set(e,n()),t.get(e))}var Yc=n=>new Map(n.map(t=>[ln(t.canvas,t.box,t.reading),t])),qi=class{constructor(t){this.name=t,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.there=hm,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new ms(this),this.fresh=new As(this)}on(t,e){let r=this.listeners.get(t)??new Set;return this.listeners.set(t,r.add(e)),()=>{r.delete(e)}}changed(t){for(let e of[...this.listeners.get(t)??[]])e()}setScene(t){let e=new Map(t.boxes.map((r,s)=>[r.id,s]));this.scene=t,this.served=t.answers.map(r=>rs(r,e.get(r.box)??-1)),this.servedBy=Yc(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(t){return t.length===this.answers.length&&t.every((r,s)=>r===this.answers[s])?!1:(this.answers=t,this.byKey=Yc(t),!0)}part(t){let e=this.scene?.page;return e?.kind===t?e:null}get layers(){return(this.scene?.layers??[]).map(t=>this.drawn.get(t.id)??t)}layer(t){return this.layers.find(e=>e.id===t)??null}draw(t){t.length===this.drawn.size&&t.every(r=>this.drawn.get(r.id)===r)||(this.drawn=new Map(t.map(r=>[r.id,r])),this.changed("layers"))}rowsOf(t){return{rows:this.placed.get(t.id)??t.array,count:t.array.shape[0]}}place(t,e){let r=this.layer(t);if(!r)return!1;let{rows:s}=this.rowsOf(r),o=Float32Array.from(e);if(o.length!==s.length)throw new Error(`${t}: want ${s.length} values, got ${o.length}`);return o.every((i,a)=>Object.is(i,s[a]))?!1:(this.placed.set(t,o),!0)}setHover(t){Cs(t,this.hover)||(this.hover=t,this.changed("focus"),this.askForSamples())}raise(t){t!==this.raised&&(this.raised=t,this.changed("focus"))}togglePin(t){this.pin=t&&!Cs(t,this.pin)?t:null,this.changed("focus"),this.send("focus")}pinOn(t){this.pin=null,this.togglePin(t)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let t=this.hover;if(!t)return;let e=t.layer==null?null:this.layer(t.layer),r=e&&e.type!=="heatmap"&&e.events,{bin:s}=t;(this.served.some(i=>i.box===t.box&&s!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(s).length)||r)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(t){return t??this.readings[0]?.id??""}given(t){let e=this.meant(t);return this.answers.filter(r=>r.reading===e&&ut(r))}answersTo(t){return this.answers.filter(e=>e.box===t&&ut(e))}answer(t,e){let r=t==null?null:this.byKey.get(ln(this.name,t,this.meant(e)));return r&&ut(r)?r:null}servedAnswer(t,e){let r=t==null?null:this.servedBy.get(ln(this.name,t,this.meant(e)));return r&&ut(r)?r:null}get activeBox(){let{editor:t}=this;return t?t.boxes[t.active??0]??null:null}get channel(){let t=this.scene?.channel;return t?zc(t.digest,t.index):null}get picture(){let t=this.scene?.picture;return t?Pc(t.digest):null}shown(t){for(let[r,s]of[["pinned",this.pin],["hovered",this.hover]]){let o=s&&this.answer(s.box,t??this.readingOf(s));if(o&&s.bin!=null&&s.bin<yt(o))return this.resolve(o,s.bin,this.sampleIn(o,s),r)}let e=this.activeAnswer(t);return e?this.resolve(e,e.defaultBin(),null,"default"):null}readingOf({reading:t}){return this.readings.some(({id:e})=>e===t)?t:null}sampleIn(t,{box:e,bin:r,sample:s,reading:o}){if(s==null||r==null||this.meant(o)===t.reading)return s;let i=this.answer(e,o)?.samplesOf(r).indexOf(s)??-1;return t.samplesOf(r)[i]??null}resolve(t,e,r,s){let o=t.samplesOf(e),i=r!=null&&o.includes(r)?r:o[0]??null,a=s==="default"&&t.box!==this.activeBox?.id;return{answer:t,bin:e,samples:o,sample:i,chosen:s,old:a||this.fresh.isOld(t)}}activeAnswer(t){let e=this.activeBox,r=e&&this.byKey.get(ln(this.name,e.id,this.meant(t)));return r?ut(r)?r:null:this.given(t)[0]??null}choose(t,e="commit"){this.choice=t,this.send(e)}},Pt=n=>({box:null,bin:null,sample:null,reading:null,cell:null,layer:null,row:null,region:null,...n}),It=(n,t,e)=>Ae(n,t,n.samplesOf(t)[0]??null,e),Ae=({box:n,reading:t},e,r,s)=>Pt({box:n,bin:e,sample:r,reading:t,from:s});function Cs(n,t){return!n||!t?n===t:["box","bin","sample","reading","layer","row"].every(r=>n[r]===t[r])&&n.cell?.[0]===t.cell?.[0]&&n.cell?.[1]===t.cell?.[1]}var Am={f4:Float32Array,f8:Float64Array,i1:Int8Array,u1:Uint8Array,i2:Int16Array,u2:Uint16Array,i4:Int32Array,u4:Uint32Array};function _i(n){let{header:t,arrays:e}=gm(n);if(t.version!==4)throw new Error(`version: want 4, got ${t.version}`);for(let[r,s]of Object.entries(e))dm(t,r,s);return xs(t)}function gm(n){let t=n.byteOffset%8?n.slice():n,e=new DataView(t.buffer,t.byteOffset).getUint32(0,!0),{arrays:r,...s}=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),o=t.byteOffset+4+e,i={};for(let[a,l]of Object.entries(r??{})){let{dtype:c,shape:h,offset:A}=l,g=h.reduce((f,p)=>f*p,1),u=new Am[c](t.buffer,o+A,g);i[a]=Object.assign(u,{shape:Object.freeze(h)})}return{header:s,arrays:i}}function dm(n,t,e){let r=t.split("."),s=r.pop(),o=r.reduce((i,a)=>i[a],n);o[s]=e}function xs(n){if(typeof n!="object"||n===null||ArrayBuffer.isView(n))return n;for(let t of Object.values(n))xs(t);return Object.freeze(n)}var Es=class{constructor(t,e){this.scope=t,this.mid=`m${Math.random().toString(36).slice(2,10)}`,this.seq=0,this.rev=0,this.epoch="",t.send=r=>e(this.event(r))}take({rev:t,epoch:e}){this.rev=t,this.epoch=e}event(t){this.seq+=1;let{mid:e,seq:r,rev:s,epoch:o}=this,{choice:i}=this.scope;return{version:4,mid:e,seq:r,rev:s,epoch:o,phase:t,...{boxes:[],active:null,focus:null,pin:null,view:null},choice:i}}};function d(n,t={},...e){let r=document.createElement(n);for(let[s,o]of Object.entries(t))o==null||o===!1||(typeof o=="function"?r.addEventListener(s.slice(2),o):r.setAttribute(s,o===!0?"":String(o)));return r.append(...e.filter(s=>s!=null)),r}function w(n,t){if(!n||n.textContent===t)return;let e=n.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue=t:n.textContent=t}function O(n,t){n.hidden!==t&&(n.hidden=t)}function P(n,...t){let e=[...n.childNodes];for(let[r,s]of t.entries()){let o=typeof s=="string"?document.createTextNode(s):s;r>=e.length?n.append(o):um(e[r],o)||e[r].replaceWith(o)}for(let r of e.slice(t.length))r.remove()}function um(n,t){if(n.nodeName!==t.nodeName)return!1;if(n instanceof Element&&t instanceof Element){for(let e of new Set([...n.getAttributeNames(),...t.getAttributeNames()])){let r=t.getAttribute(e);r===null?n.removeAttribute(e):n.getAttribute(e)!==r&&n.setAttribute(e,r)}P(n,...t.childNodes)}else n.nodeValue!==t.nodeValue&&(n.nodeValue=t.nodeValue);return!0}function Sn(n,t){let e=n.getBoundingClientRect(),r=e.width/n.offsetWidth||1,s=e.height/n.offsetHeight||1;return{x:(t.clientX-e.left)/r-n.clientLeft,y:(t.clientY-e.top)/s-n.clientTop}}function dr(n){let t=n.getBoundingClientRect().width/n.offsetWidth||1;return(window.devicePixelRatio||1)*t}var fm=1e3,Vi=new WeakMap,Vc=null;function Ne(n){let t=Vi.get(n),e=performance.now();if(t&&e-t.at<fm)return t;t||(Vc??=new ResizeObserver(i=>{for(let{target:a}of i)Vi.delete(a)}),Vc.observe(n));let{clientWidth:r,clientHeight:s}=n,o={width:r,height:s,ratio:dr(n),at:e};return Vi.set(n,o),o}async function Wc(n){try{return await navigator.clipboard.writeText(n),!0}catch{return pm(n)}}function pm(n){let t=d("textarea",{style:"position: fixed; opacity: 0"}),e=document.activeElement;t.value=n,document.body.append(t),t.select();let r=document.execCommand("copy");return t.remove(),e instanceof HTMLElement&&e.focus(),r}var mm={select:"M5 3l11 6.5-5 1.3-2.3 4.7z",box:"M4 5.5h12v9H4z",turned:"M10 3.2l6.8 6.8-6.8 6.8L3.2 10z",undo:"M7.5 4.5L4 8l3.5 3.5M4.5 8h7a4 4 0 010 8H8",redo:"M12.500 4.500L16 8l-3.500 3.500M15.500 8h-7a4 4 0 000 8H12",copy:"M7 7h9v9H7zM4 13V4h9",trash:"M4.500 6h11M8 6V4h4v2M6 6l.7 10h6.600L14 6",quarter:"M15.500 10A5.500 5.500 0 104.500 10M12.800 7.500l2.700 2.700 2.700-2.700",snap:"M5 4v6a5 5 0 0010 0V4M5 7.500h3M12 7.500h3M8 4v6a2 2 0 004 0V4",fit:"M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",help:"M7.300 7.600a2.700 2.700 0 115 1.300c-.8 1-2.300 1.200-2.300 3M10 15v.1",pin:"M8 3h4l-.5 5 2.500 2.500h-8L8.500 8zM10 10.500V17"};function ur(n){if(n==="digits")return".00";let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 20 20"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","rv-icon");let e=document.createElementNS("http://www.w3.org/2000/svg","path");return e.setAttribute("d",mm[n]),t.append(e),t}var hn=n=>n.currentTarget,Xc=new Map([["ArrowLeft",{row:0,column:-1}],["ArrowRight",{row:0,column:1}],["ArrowUp",{row:-1,column:0}],["ArrowDown",{row:1,column:0}]]);function zt(n){let t=Xc.get(n.key)??null;return t&&n.preventDefault(),t}function Dn(n,t,{round:e=!1}={}){let r=Xc.get(t.key),s=n.indexOf(hn(t));if(!r||s<0)return null;let o=s+r.row+r.column,i=n[e?(o+n.length)%n.length:o]??null;return i?(t.preventDefault(),i.focus(),i):null}var vm="Drop a file where the page asks for it: boxes under “Boxes”, a picture under “Your picture”.",Im="Pasted text",wm="Dropped text",Wi="text/plain",Cm="input, textarea, select, [contenteditable]",ys=new WeakSet;function th(n,t,e=()=>!1){let r=!1,s=({type:l})=>{r=l==="dragstart"},o=l=>{let c=l,h=c.dataTransfer?.types??[],A=h.includes("Files");if(ys.has(c)||!(A||h.includes(Wi)&&!r&&!jc(c))||(ys.add(c),c.preventDefault(),c.type!=="drop"))return;let g=Zc(c.dataTransfer,wm),u=e({files:g,target:A?c.target:null,say:t});A&&!u&&t(vm)},a=[["dragstart",s],["dragend",s],["dragover",o],["drop",o],["paste",l=>{if(ys.has(l)||jc(l))return;let c=Zc(l.clipboardData,Im);!c.length||!e({files:c,target:null,say:t})||(ys.add(l),l.preventDefault())}]];for(let[l,c]of a)n.addEventListener(l,c);return()=>{for(let[l,c]of a)n.removeEventListener(l,c)}}function jc(n){let[t]=n.composedPath();return"closest"in t&&t.closest(Cm)!=null}function Zc(n,t){if(n?.files.length)return[...n.files];let e=n?.getData(Wi)??"";return e.trim()?[new File([e],t,{type:Wi})]:[]}var bm=["x","y"],Xi=1e-6,Mn=(n,t)=>Math.round(n/t)*t;function Qs(n,t,e){let r=n/e;return(t>0?Math.floor(r+Xi)+1:Math.ceil(r-Xi)-1)*e}var eh=n=>le(n.angle).includes(0);function nh(n,t){if(!eh(n))return{x:n.cx,y:n.cy,apart:t/2};let{left:e,top:r}=Zt(n);return{x:e,y:r,apart:t}}function rh(n,t){let{x:e,y:r,apart:s}=nh(n,t);return{...n,cx:n.cx+Mn(e,s)-e,cy:n.cy+Mn(r,s)-r}}function sh(n,t,e){let{apart:r,...s}=nh(n,e),o=i=>t[i]?Qs(s[i],t[i],r)-s[i]:0;return{x:o("x"),y:o("y")}}function oh(n,t,e,r=!1){return bm.filter(s=>t[s]).reduce((s,o)=>Em(s,o,t[o],xm(s,o,t[o],e),r),n)}function ji(n,t,e,r){let s=t.x?"x":"y",{at:o,outward:i,apart:a}=ih(n,s,t[s],r);return(Qs(o,e*i,a)-o)*i}function ih(n,t,e,r){let s=t==="x"?n.w:n.h;if(!eh(n))return{at:s,outward:1,apart:r};let o=e*s/2,i=t==="x"?V(n,o,0):V(n,0,o),a=t==="x"?V({...n,cx:0,cy:0},e,0):V({...n,cx:0,cy:0},0,e);return a.x?{at:i.x,outward:a.x,apart:r}:{at:i.y,outward:a.y,apart:r}}function xm(n,t,e,r){let{at:s,outward:o,apart:i}=ih(n,t,e,r),a=t==="x"?n.w:n.h,l=s-o*a,c=Mn(s,i);return(((c-l)*o>Xi*i?c:Qs(l,o,i))-s)*o}function Em(n,t,e,r,s){let o=s?0:e*r/2,{x:i,y:a}=t==="x"?V(n,o,0):V(n,0,o),l=s?2*r:r;return t==="x"?{...n,cx:i,cy:a,w:n.w+l}:{...n,cx:i,cy:a,h:n.h+l}}function ah(n,t,e){let r={x:Mn(n.x,e),y:Mn(n.y,e)},s=o=>{let i=Mn(t[o],e);return i===r[o]?Qs(i,t[o]-n[o]||1,e):i};return[r,{x:s("x"),y:s("y")}]}var ym=200,lh=12,Ah={x:1,y:0},gh={x:0,y:1},ch=[Ah,gh,{x:-1,y:0},{x:0,y:-1}],Oe=n=>Math.round(n*1e6)/1e6;function hh(n,t,e){let[r,s]=le(n.angle),[o,i]=[t.x*e,t.y*e],a=Ri(n,t,o*r+i*s,i*r-o*s,{least:0});return{...a,cx:Oe(a.cx),cy:Oe(a.cy),w:Oe(a.w),h:Oe(a.h)}}var Bs=class{constructor(t){this.report=t,this.boxes=[],this.active=null,this.rev=-1,this.rules={rotated:!0,max_boxes:12,editable:!0},this.lastId=0,this.past=[],this.future=[],this.before=null,this.marked=new Set,this.edge=null,this.snaps=!1,this.stride=0}take(t,e,r){return r<=this.rev?!1:(this.rev<0||this.remember(this.snapshot()),this.rev=r,this.before=null,this.noteIds(t),this.boxes=t.map(o=>({...o,id:o.id||this.newId()})),this.active=e!=null&&e<t.length?e:null,!0)}setRules(t){this.rules=t,!(t.rotated||this.boxes.every(e=>e.angle===0))&&(this.begin(),this.boxes=this.boxes.map(e=>({...e,angle:0})),this.commit())}get box(){return this.active==null?null:this.boxes[this.active]??null}isHeld({id:t}){return t===this.box?.id||this.marked.has(t)}get held(){return this.boxes.filter(t=>this.isHeld(t))}get lines(){return this.snaps?this.stride:0}get full(){return this.boxes.length>=this.rules.max_boxes}snapshot(){return{boxes:this.boxes,active:this.active,marked:this.marked}}remember(t){this.past.push(t),this.past.length>ym&&this.past.shift(),this.future=[]}newId(){return this.lastId+=1,`b${this.lastId}`}noteIds(t){for(let{id:e}of t)this.lastId=Math.max(this.lastId,Number(/^b(\d+)$/.exec(e)?.[1]??0))}begin(){this.before??=this.snapshot()}change(t){this.begin(),this.replace(t),this.report("drag")}replace(t){let e=this.rules.rotated?t:{...t,angle:0};this.boxes=this.boxes.map((r,s)=>s===this.active?e:r)}commit(){let{before:t}=this;this.before=null,t&&JSON.stringify(t)!==JSON.stringify(this.snapshot())&&(this.remember(t),this.report("commit"))}cancel(){return this.before?(this.restore(this.before),this.before=null,this.report("commit"),!0):!1}restore(t){this.boxes=t.boxes,this.active=t.active,this.marked=t.marked}select(t){let e=t!=null&&this.boxes[t]?t:null,r=e==null&&this.marked.size>0;e===this.active&&!r||(this.active=e,this.edge=null,r&&(this.marked=new Set),this.report("select"))}selectOnly(t){let e=!this.marked.size;this.marked=new Set,t!==this.active?this.select(t):e||this.report("select")}mark(t){let e=this.boxes[t];if(!e)return;let r=new Set(this.held.map(({id:s})=>s));r.size>1&&r.delete(e.id)?this.markThese(this.boxes.filter(({id:s})=>r.has(s))):this.setMarked(r.add(e.id),t)}markActive(){let{box:t}=this;if(!t)return;let e=new Set(this.marked);e.delete(t.id)||e.add(t.id),this.setMarked(e,this.active)}markAll(){this.markThese(this.boxes)}markThese(t){let e=new Set(t.map(({id:o})=>o)),r=this.boxes.findIndex(({id:o})=>e.has(o)),s=this.box&&e.has(this.box.id);this.setMarked(e,s||r<0?this.active:r)}setMarked(t,e){this.marked=t,this.active=e,this.edge=null,this.report("select")}add(t){return!this.rules.editable||this.full&&this.rules.max_boxes>1?!1:(this.begin(),this.marked=new Set,this.edge=null,this.full&&(this.boxes=[]),this.boxes=[...this.boxes,{...t,id:this.newId()}],this.active=this.boxes.length-1,!0)}edit(t){this.rules.editable&&(this.begin(),t(),this.commit())}set(t){let{box:e}=this;if(!e)return;let r={...e,...t};this.edit(()=>this.replace({...r,angle:cn(r.angle)}))}changeHeld(t,e=this.boxes){if(!this.box||!this.rules.editable)return;this.begin();let r=new Map(e.filter(s=>this.isHeld(s)).map(s=>[s.id,t(s)]));this.boxes=this.boxes.map(s=>r.get(s.id)??s),this.report("drag")}carry(t,e,r){let s=t.find(c=>c.id===this.box?.id);if(!s)return;let o=c=>({...c,cx:c.cx+e,cy:c.cy+r}),i=this.lines?rh(o(s),this.lines):o(s),[a,l]=[i.cx-s.cx,i.cy-s.cy];this.changeHeld(c=>xn({...c,cx:c.cx+a,cy:c.cy+l}),t)}pull(t,e,r,s,o){let i=Ri(t,e,r,s,o),a=this.lines&&!o.ratio?oh(i,e,this.lines,o.centred):i;this.change(xn(a))}nudge(t,e){let{box:r}=this;if(!r)return;let s=this.lines?sh(r,{x:t,y:e},this.lines):{x:t,y:e};this.changeHeld(o=>({...o,cx:Oe(o.cx+s.x),cy:Oe(o.cy+s.y)}))}grow(t,e){let{lines:r}=this;this.changeHeld(s=>{if(!r)return{...s,w:Oe(Math.max(0,s.w+t)),h:Oe(Math.max(0,s.h+e))};let o=t?Ah:gh;return hh(s,o,ji(s,o,t||e,r))})}nextEdge(){!this.box||!this.rules.editable||(this.edge=ch[this.edge?ch.indexOf(this.edge)+1:0]??null)}moveEdge(t,e){let{box:r,edge:s}=this;if(!r||!s)return;let[o,i]=le(r.angle),[a,l]=[s.x*o+s.y*i,s.y*o-s.x*i],c=Math.abs(a)>=Math.abs(l)?t*Math.sign(a):e*Math.sign(l);c&&this.change(hh(r,s,this.lines?ji(r,s,c,this.lines):c))}turn(t){this.rules.rotated&&this.changeHeld(e=>({...e,angle:cn(Oe(e.angle+t))}))}turnQuarter(t){this.rules.rotated?this.turn(90*t):this.changeHeld(({w:e,h:r,...s})=>({...s,w:r,h:e}))}remove(){let{active:t}=this;!this.box||t==null||this.edit(()=>{let e=this.boxes.slice(0,t).filter(r=>!this.isHeld(r)).length;this.boxes=this.boxes.filter(r=>!this.isHeld(r)),this.marked=new Set,this.edge=null,this.active=this.boxes.length?Math.min(e,this.boxes.length-1):null})}duplicate(){let{held:t,box:e}=this,{max_boxes:r,editable:s}=this.rules;return!e||!s||this.boxes.length+t.length>r?!1:(this.edit(()=>{let o=t.map(i=>({...i,cx:i.cx+lh,cy:i.cy+lh,id:this.newId()}));this.active=this.boxes.length+t.indexOf(e),this.boxes=[...this.boxes,...o],this.marked=new Set(o.length>1?o.map(({id:i})=>i):[])}),!0)}undo(){this.travel(this.past,this.future)}redo(){this.travel(this.future,this.past)}travel(t,e){this.commit();let r=t.pop();r&&(e.push(this.snapshot()),this.restore(r),this.report("commit"))}};var Qm={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Zi={BracketLeft:1,BracketRight:-1,"[":1,"]":-1},Bm=250,ta=1.25,km="input, textarea, select, button, [contenteditable=true], [contenteditable=true] *",ks=class{constructor(t,e){this.stage=t,this.commands=e,this.timer=0,t.surface.addEventListener("keydown",r=>this.down(r)),t.surface.addEventListener("blur",()=>this.settle()),this.onSpace=r=>this.space(r),window.addEventListener("keydown",this.onSpace),window.addEventListener("keyup",this.onSpace)}stop(){this.settle(),window.removeEventListener("keydown",this.onSpace),window.removeEventListener("keyup",this.onSpace)}get editor(){return this.stage.editor}space(t){if(t.code!=="Space")return;let{surface:e}=this.stage,s=e.getRootNode().activeElement===e||e.matches(":hover"),o=Sm()?.matches(km)??!1;this.stage.setSpace(t.type==="keydown"&&s&&!o),s&&!o&&t.preventDefault()}down(t){let e=this.action(t);e&&(t.preventDefault(),t.stopPropagation(),e(),this.stage.dirty())}action(t){let{key:e,code:r}=t,s=Qm[e];if(s)return()=>this.arrow(t,...s);let o=t.shiftKey?Zi[r]:0;if(o)return()=>this.run(()=>this.editor.turnQuarter(o));let i=Zi[r]??Zi[e];return i?()=>this.run(()=>this.editor.turn(t.altKey?i/10:i)):e==="Tab"?this.nextBox(t):t.ctrlKey||t.metaKey?this.withCommand(t):t.altKey?null:this.plain(e)}plain(t){let e=this.commands[t];return e?()=>e(this.stage.scope):{Delete:()=>this.done(()=>this.editor.remove()),Backspace:()=>this.done(()=>this.editor.remove()),Escape:()=>this.escape(),"?":()=>this.stage.toggleHelp(),f:()=>this.stage.fit(),F:()=>this.stage.fit(!0),e:()=>this.done(()=>this.editor.nextEdge()),m:()=>this.done(()=>this.editor.markActive()),s:()=>this.stage.toggleSnap(),v:()=>this.stage.setTool("select"),b:()=>this.stage.setTool("box"),t:()=>this.stage.setTool("turned"),"+":()=>this.stage.zoom(ta),"=":()=>this.stage.zoom(ta),"-":()=>this.stage.zoom(1/ta)}[t]}withCommand({key:t,shiftKey:e}){return{a:()=>this.done(()=>this.editor.markAll()),z:()=>this.done(()=>e?this.editor.redo():this.editor.undo()),y:()=>this.done(()=>this.editor.redo()),d:()=>this.done(()=>this.editor.duplicate())}[t.toLowerCase()]}arrow(t,e,r){let s=t.altKey?.1:t.shiftKey?10:1,o=t.ctrlKey||t.metaKey;this.run(()=>{this.editor.edge?this.editor.moveEdge(e*s,r*s):o?this.editor.grow(e*s,-r*s):this.editor.nudge(e*s,r*s)})}run(t){t(),clearTimeout(this.timer),this.timer=setTimeout(()=>this.settle(),Bm)}settle(){clearTimeout(this.timer),this.timer&&this.stage.scope.editor?.commit(),this.timer=0}done(t){this.settle(),t()}nextBox(t){let{boxes:e,active:r}=this.editor,s=(r??(t.shiftKey?e.length:-1))+(t.shiftKey?-1:1);return e[s]?()=>this.done(()=>this.editor.select(s)):null}escape(){clearTimeout(this.timer),this.timer=0;let{stage:t}=this;t.pointer.cancel()||(t.help.hidden?t.tool!=="select"?t.setTool("select"):this.editor.edge?this.editor.edge=null:t.scope.pin?t.scope.unpin():this.editor.marked.size?this.editor.selectOnly(this.editor.active??0):this.editor.select(null):t.toggleHelp(!1))}};function Sm(){let n=document.activeElement;for(;n?.shadowRoot?.activeElement;)n=n.shadowRoot.activeElement;return n}var dh=28,uh=20,fh=34,Ss=14;function Ds(n,t,e){let r={x:n.w*t.scale/2,y:n.h*t.scale/2},s={x:Math.max(r.x,uh),y:Math.max(r.y,uh)},o=t.toScreen(n.cx,n.cy),i={cx:o.x,cy:o.y,angle:n.angle};return{points:vc.filter(c=>(c.x||s.x>fh)&&(c.y||s.y>fh)).map(c=>({...V(i,c.x*s.x,c.y*s.y),handle:c})),turn:e?Dm(i,s.y,t):null}}function Dm(n,t,e){let r=V(n,0,-t-dh),s=V(n,0,t+dh),o=l=>Math.max(Ss-l.x,l.x-e.width+Ss,Ss-l.y,l.y-e.height+Ss),i=o(r)>0&&o(s)<o(r),a=V(n,0,i?t:-t);return{...i?s:r,edge:a}}var kt=n=>!!(n.bin_rows&&n.bin_columns);function na(n,t,e){let[,r]=n.bins,[s,o]=ea(n.bin_rows,Math.floor(t/r)),[i,a]=ea(n.bin_columns,t%r);return[i*e,s*e,Math.max(i,a)*e,Math.max(s,o)*e]}var ea=(n,t)=>[n[2*t],n[2*t+1]];function Ih(n,{x:t,y:e},r){let s=null,o=1/0;for(let i=0;i<n.bins[0]*n.bins[1];i+=1){let[a,l,c,h]=na(n,i,r);if(!(t>=a&&t<c&&e>=l&&e<h))continue;let A=Math.hypot(t-(a+c)/2,e-(l+h)/2);A<o&&(s=i,o=A)}return s}function Ms(n,t){let e=vh(n.bin_rows),r=vh(n.bin_columns),[s,o]=[r[0]?.begin??0,r.at(-1)?.end??0],i=e.filter(({count:c})=>c===1),a=e.filter(ph).map(c=>mh([s,c.begin,o,c.end],t)),l=r.filter(ph).flatMap(c=>i.map(h=>mh([c.begin,h.begin,c.end,h.end],t)));return[...a,...l]}var ph=({count:n})=>n>1,mh=([n,t,e,r],s)=>[n*s,t*s,e*s,r*s];function vh(n){let e=Array.from({length:n.length/2},(s,o)=>ea(n,o)).filter(([s,o])=>s<o),r=[...new Set(e.flat())].sort((s,o)=>s-o);return r.slice(0,-1).map((s,o)=>({begin:s,end:r[o+1],count:e.filter(([i,a])=>i<=s&&a>s).length})).filter(({count:s})=>s>0)}var wh={mouse:12,pen:14,touch:20},Mm=2,$m=8,Nm=4,Om=12;function $s(n,{screen:t,picture:e},r="mouse"){let{editor:s,view:o}=n,{active:i,box:a}=s;if(a&&i!=null&&s.rules.editable){let{points:c,turn:h}=Ds(a,o,s.rules.rotated),A=wh[r]??wh.mouse;if(h&&at(h,t)<=A+Mm)return{type:"turn",box:i};let g=c.filter(u=>at(u,t)<=A);if(g.sort((u,f)=>at(u,t)-at(f,t)),g.length)return{type:"resize",handle:g[0].handle,box:i}}let l=Rm(n,e);return l==null?null:{type:"move",box:l}}function Rm({editor:n,view:t},e){let{boxes:r,active:s}=n,o=r.map((i,a)=>a).reverse();return s!=null&&o.unshift(s),o.find(i=>r[i]&&Oi(r[i],e.x,e.y,Fm(r[i],t.scale)))??null}var Fm=({w:n,h:t},e)=>Math.max(0,Om/e-Math.min(n,t)/2);function fr(n,{screen:t,picture:e}){return Tm(n,t)??Hm(n,e)??Km(n,e)}function Tm({scope:n,editor:t,painter:e},r){let{boxes:s,active:o}=t,i=o==null?s:[s[o],...s.filter((l,c)=>c!==o)],a=n.scene?.cells?.stride;if(!a)return null;for(let l of i){if(!l)continue;let c=n.readings.flatMap(({id:A})=>{let g=n.answer(l.id,A);return(g&&Lm(e,g,l,r,a))??[]}),h=c.reduce((A,g)=>g.far<Math.min(A.far,$m)?g:A,c[0]);if(h)return Ae(h.answer,h.bin,h.sample,"canvas")}return null}function Lm(n,t,e,r,s){let o=n.mapOf(t,e),i=wc(o,r),a=kt(t)?Ih(t,i,s):Um(t,i);if(a==null)return null;let l=h=>at(n.samplePoint(t,h,o),r),c=Gm(t.samplesOf(a),l);return{answer:t,bin:a,sample:c,far:c==null?1/0:l(c)}}function Gm(n,t){let e=null,r=1/0;for(let s of n){let o=t(s);o<r&&(e=s,r=o)}return e}function Um({bins:n,read_frame:t},e){let r=Ni(t,e.x,e.y),s=r.x/t.w+.5,o=r.y/t.h+.5;return s>=0&&s<1&&o>=0&&o<1?Math.floor(o*n[0])*n[1]+Math.floor(s*n[1]):null}function Hm({scope:n,view:t},e){let r=null,s=1/0,o=1/0;for(let i of n.layers){if(i.type!=="boxes"||i.hoverable===!1)continue;let{rows:a,count:l}=n.rowsOf(i);for(let c=0;c<l;c+=1){let h=Ar(a,c),A=h.w*h.h,g=Math.hypot(h.cx-e.x,h.cy-e.y),u=A<s||A===s&&g<o,f=i.dash?.[c]?Nm/t.scale:0;!u||!Oi(h,e.x,e.y,f)||(r=Pt({layer:i.id,row:c,from:"canvas"}),s=A,o=g)}}return r}function Km({scope:n},t){let e=n.scene?.cells;if(!e)return null;let r=Math.floor(t.x/e.stride),s=Math.floor(t.y/e.stride);return r<0||s<0||r>=e.width||s>=e.height?null:Pt({cell:[s,r],from:"canvas"})}var Jm=4,ra=3,Pm=14,zm=["move","resize","look"],qm=18,_m=6,Ym=500,Ns=class{constructor(t){this.stage=t,this.pointers=new Map,this.gesture=null,this.pinch=null,this.base=[],this.hot=null,this.preview=null,this.pressedBy="mouse",this.long=void 0,this.listen(t.surface)}listen(t){t.addEventListener("pointerdown",e=>this.down(e)),t.addEventListener("pointermove",e=>this.move(e)),t.addEventListener("pointerup",e=>this.up(e)),t.addEventListener("pointercancel",e=>this.lost(e)),t.addEventListener("pointerleave",()=>this.leave()),t.addEventListener("dblclick",e=>this.doubleClick(e)),t.addEventListener("wheel",e=>this.wheel(e),{passive:!1}),t.addEventListener("touchstart",e=>this.keepFromScrolling(e),{passive:!1}),t.addEventListener("mousedown",e=>e.button===1&&e.preventDefault()),t.addEventListener("contextmenu",e=>this.busy&&e.preventDefault())}get editor(){return this.stage.editor}get view(){return this.stage.view}get busy(){return!!(this.gesture||this.pinch)}keepFromScrolling(t){(t.touches.length>1||this.stage.tool!=="select"||this.pressedBy==="pen"||$s(this.stage,this.spot(t.touches[0]),"touch")!=null)&&t.cancelable&&t.preventDefault()}spot(t){let e=Sn(this.stage.surface,t);return{screen:e,picture:this.view.toPicture(e.x,e.y)}}down(t){if(t.button===2)return;this.pressedBy=t.pointerType,this.stage.surface.focus({preventScroll:!0}),Xm(this.stage.surface,t.pointerId);let e=this.spot(t);if(this.pointers.set(t.pointerId,e.screen),this.pointers.size===2)return void this.startPinch();if(this.pointers.size>2)return;let{held:r}=this.editor;this.gesture=this.start(t,e),t.pointerType==="touch"&&this.awaitLong(this.gesture,r),this.stage.dirty()}start(t,e){let{boxes:r}=this.editor,s={start:null,boxes:r,handle:null,click:"pin"},o={from:e,last:e.screen,moved:!1,drawn:!1,...s};if(t.button===1||this.stage.space)return{...o,type:"pan"};if(this.stage.tool==="turned")return this.stage.scope.setHover(null),this.clickBase(e.picture),{...o,type:"base"};let i=this.stage.tool==="box"?null:$s(this.stage,e,t.pointerType);if(this.stage.scope.setHover(fr(this.stage,e)),i){let a=this.hold(i,t);if(!this.editor.rules.editable)return{...o,type:"look"};let l=i.type==="resize"?i.handle:null;return{...o,type:i.type,handle:l,start:this.editor.box,click:a}}return t.pointerType==="touch"&&this.stage.tool==="select"?{...o,type:"tap"}:this.editor.rules.editable?{...o,type:t.shiftKey&&this.stage.tool==="select"?"catch":"draw"}:{...o,type:"pan",click:"row"}}hold(t,e){let{editor:r}=this,s=r.isHeld(r.boxes[t.box]),o=e.shiftKey&&t.type==="move";return s?r.select(t.box):o?r.mark(t.box):r.selectOnly(t.box),o?s?"drop":"none":"pin"}awaitLong(t,e){if(clearTimeout(this.long),t.type!=="move"||!t.start)return;let{id:r}=t.start;this.long=setTimeout(()=>{if(this.gesture!==t||t.moved)return;t.moved=!0;let s=new Set(e.map(o=>o.id));s.delete(r)||s.add(r),this.editor.markThese(this.editor.boxes.filter(o=>s.has(o.id))),this.stage.dirty()},Ym)}move(t){let e=this.spot(t);if(!this.pointers.has(t.pointerId))return void this.wander(t,e);if(this.pointers.set(t.pointerId,e.screen),this.pointers.size===2)return void this.movePinch();let{gesture:r}=this;r&&(r.moved||=at(e.screen,r.from.screen)>Jm,this.follow(r,e,t),r.last=e.screen,this.stage.readout(e.picture),this.stage.dirty(r.type==="pan"))}follow(t,e,r){let{type:s}=t;s==="pan"?this.view.pan(e.screen.x-t.last.x,e.screen.y-t.last.y):s==="draw"?this.draw(t,t.from,e):s==="catch"?this.preview={box:cs(t.from.picture,e.picture),points:[]}:s==="base"?this.showBase(e.picture):t.start&&this.pull(t,t.start,e.picture,r)}up(t){this.pointers.delete(t.pointerId);let{gesture:e,pinch:r}=this;if(r?.drawn)return void this.finish(!0);this.pointers.size||(this.gesture=null,this.pinch=null,!(!e||r)&&(this.release(e,this.spot(t)),this.finish(e.drawn)))}release(t,e){let{type:r,moved:s,drawn:o,click:i}=t,l=(["tap","catch"].includes(r)||i==="row")&&!s||r==="draw"&&!o;r==="base"?this.endBase(e):r==="catch"&&s?this.catch(t.from,e):l?this.clickEmpty(e):!s&&i==="drop"?this.editor.mark(this.editor.active??0):!s&&i==="pin"&&zm.includes(r)&&this.clickBox(e)}catch(t,e){this.preview=null;let r=Zt(cs(t.picture,e.picture)),s=this.editor.boxes.filter(o=>Wm(Zt(o),r));s.length?this.editor.markThese(s):this.editor.select(null)}finish(t){this.gesture=null,this.pinch=null,this.editor.commit(),t&&this.stage.setTool("select"),this.stage.dirty()}lost(t){this.pointers.delete(t.pointerId),this.cancel()}cancel(){let t=this.busy||this.base.length>0;return this.gesture=null,this.pinch=null,this.base=[],this.preview=null,clearTimeout(this.long),this.stage.dirty(),this.editor.cancel()||t}leave(){this.busy||(this.hot=null,this.stage.scope.setHover(null),this.stage.readout(null),this.stage.dirty())}doubleClick(t){this.stage.tool!=="turned"&&(t.preventDefault(),this.stage.fit())}wheel(t){t.preventDefault();let{screen:e}=this.spot(t),r=t.deltaMode===WheelEvent.DOM_DELTA_LINE?qm:1;this.view.wheel(e.x,e.y,t.deltaY*r*(t.ctrlKey?_m:1)),this.stage.dirty(!0)}pull(t,e,r,s){let o=t.from.picture,[i,a]=[r.x-o.x,r.y-o.y];t.type==="turn"?this.editor.change(Cc(e,o,r,s.shiftKey)):t.type==="resize"&&t.handle?this.editor.pull(e,t.handle,i,a,{ratio:s.shiftKey,centred:s.altKey}):t.moved&&this.editor.carry(t.boxes,i,a)}draw(t,e,r){if(!t.drawn&&at(r.screen,e.screen)<=ra)return;let{lines:s}=this.editor,o=s?ah(e.picture,r.picture,s):[e.picture,r.picture],i=xn(cs(o[0],bc(o[0],o[1]))),{box:a}=this.editor;t.drawn&&a?this.editor.change({...a,...i}):this.editor.add(i)?t.drawn=!0:this.refuse()}refuse(){this.stage.say(`There can be at most ${this.editor.rules.max_boxes} boxes; delete one first.`),this.gesture=null,this.pinch=null}clickBase(t){this.base.length||(this.editor.full&&this.editor.rules.max_boxes>1?this.refuse():this.base.push(t))}showBase(t){let[e,r]=this.base;if(!e)return;if(!r){this.preview={points:[e,t]};return}let s=Fi(e,r,t);this.preview=s&&{box:s,points:[e,r]}}endBase(t){let[e,r]=this.base;if(!e)return;if(r){let o=Fi(e,r,t.picture);this.base=[],this.preview=null,o&&o.h*this.view.scale>ra&&this.editor.add(xn(o))&&this.stage.setTool("select");return}let s=at(t.picture,e)*this.view.scale>ra;s&&this.base.push(t.picture),this.showBase(t.picture),this.stage.say(s?"Base set. Now click to set the box's height.":"Now click the other end of the base.")}clickBox(t){this.editor.selectOnly(this.editor.active??0);let e=fr(this.stage,t);this.stage.scope.togglePin(e?.bin!=null?e:null)}clickEmpty(t){let{scope:e}=this.stage,r=fr(this.stage,t);r?.layer?e.togglePin(r):e.pin?e.unpin():this.editor.select(null)}wander(t,e){if(t.pointerType==="touch")return;let r=this.base.length?null:$s(this.stage,e,t.pointerType);this.hot=null,r?.type==="turn"&&(this.hot="turn"),r?.type==="resize"&&(this.hot=`${r.handle.x},${r.handle.y}`),this.base.length?this.showBase(e.picture):this.stage.scope.setHover(fr(this.stage,e)),this.stage.cursor(r,this.editor.box?.angle??0),this.stage.readout(e.picture),this.stage.dirty()}startPinch(){this.cancel();let t=this.fingers(),e={screen:t,picture:this.view.toPicture(t.x,t.y)};this.pinch={from:e,last:t,drawn:!1,kind:this.mayDraw()?null:"zoom"}}mayDraw(){return this.editor.rules.editable&&!this.view.touched}fingers(){let[t,e]=[...this.pointers.values()];return{x:(t.x+e.x)/2,y:(t.y+e.y)/2,apart:Math.max(1,at(t,e))}}movePinch(){let{pinch:t}=this;if(!t)return;let e=this.fingers();if(t.kind??=Vm(t.from.screen,e),!t.kind)return;let r={screen:e,picture:this.view.toPicture(e.x,e.y)};t.kind==="draw"?this.draw(t,t.from,r):this.pinchView(t.last,e),t.last=e,this.stage.dirty(t.kind==="zoom")}pinchView(t,e){this.view.pan(e.x-t.x,e.y-t.y),this.view.zoom(e.x,e.y,e.apart/t.apart)}};function Vm(n,t){let e=at(n,t),r=Math.abs(t.apart-n.apart);return Math.max(e,r)<Pm?null:e>r?"draw":"zoom"}var Wm=(n,t)=>n.left<=t.right&&t.left<=n.right&&n.top<=t.bottom&&t.top<=n.bottom;function Xm(n,t){try{n.setPointerCapture(t)}catch(e){if(!(e instanceof DOMException&&e.name==="NotFoundError"))throw e}}var Os=class{constructor(t,e=()=>{}){this.send=t,this.announce=e,this.mid=`m${Math.random().toString(36).slice(2,10)}`,this.seq=0,this.answered=-1,this.inFlight=null,this.waiting=null,this.last=-1/0,this.calm=!1,this.pace=0,this.heard=-1/0,this.timer=void 0}post(t,e=!1){this.calm=e;let r=this.waiting?.phase==="commit"&&t.phase!=="drag";this.waiting=r?{...t,phase:"commit"}:t,this.pump()}get idle(){return this.inFlight==null&&!this.waiting}takes(t,e,r=0){return t!==this.mid?!0:e<this.answered?!1:(this.answered=e,this.announce("answered",t,e),this.inFlight!=null&&e>=this.inFlight&&(this.inFlight=null,this.heard=performance.now(),this.pace=r,this.pump()),!0)}get due(){return this.calm?Math.max(this.last+100,this.heard+this.pace):this.last+16}pump(){if(clearTimeout(this.timer),!this.waiting)return;let t=performance.now(),e=this.inFlight==null?this.due:Math.max(this.due,this.last+1e3);if(t<e){this.timer=setTimeout(()=>this.pump(),e-t);return}this.seq+=1,this.inFlight=this.seq,this.last=t;let r={...this.waiting,mid:this.mid,seq:this.seq};this.waiting=null,this.announce("sent",r.mid,r.seq),this.send(r)}stop(){clearTimeout(this.timer),this.waiting=null}};var jm=.045,Zm=22,tv=1.0015,ev=64,nv=8,Rs=class n{constructor(){this.scale=1,this.x=0,this.y=0,this.width=0,this.height=0,this.content={width:1,height:1},this.touched=!1,this.asked=null}resize(t,e){if(t===this.width&&e===this.height)return!1;let r=this.width?this.toPicture(this.width/2,this.height/2):null;return this.width=t,this.height=e,this.touched&&r?this.lookAt(r):this.show(r?null:this.asked),!0}setContent(t,e){t===this.content.width&&e===this.content.height||(this.content={width:t,height:e},this.fit())}fit(t={left:0,top:0,right:this.content.width,bottom:this.content.height}){let e=Math.max(Zm,jm*Math.min(this.width,this.height)),r=Math.max(1e-6,t.right-t.left),s=Math.max(1e-6,t.bottom-t.top),o={width:Math.max(40,this.width-2*e),height:Math.max(40,this.height-2*e)};this.scale=bn(Math.min(o.width/r,o.height/s),.001,this.largest),this.lookAt({x:(t.left+t.right)/2,y:(t.top+t.bottom)/2}),this.touched=!1}get largest(){let t=Math.min(this.width/this.content.width,this.height/this.content.height);return Math.max(ev,nv*t)}get part(){if(!this.width)return this.asked;if(!this.touched)return null;let t=this.toPicture(this.width/2,this.height/2),e=new n;Object.assign(e,{width:this.width,height:this.height,content:this.content}),e.fit();let r=(s,o)=>Number(s.toFixed(o));return{cx:r(t.x,1),cy:r(t.y,1),zoom:r(this.scale/e.scale,3)}}show(t){this.asked=t,this.width&&(this.fit(),t&&(this.scale=bn(this.scale*t.zoom,.001,this.largest),this.lookAt({x:t.cx,y:t.cy}),this.touched=!0,this.keepInSight()))}get map(){return[this.scale,0,0,this.scale,this.x,this.y]}lookAt(t){this.x=this.width/2-t.x*this.scale,this.y=this.height/2-t.y*this.scale}toScreen(t,e){return{x:t*this.scale+this.x,y:e*this.scale+this.y}}toPicture(t,e){return{x:(t-this.x)/this.scale,y:(e-this.y)/this.scale}}wheel(t,e,r){this.zoom(t,e,tv**-r)}zoom(t,e,r){let s=Math.min(this.width/this.content.width,this.height/this.content.height)/8,o=bn(this.scale*r,s,this.largest);this.x=t-(t-this.x)*o/this.scale,this.y=e-(e-this.y)*o/this.scale,this.scale=o,this.touched=!0,this.keepInSight()}pan(t,e){this.x+=t,this.y+=e,this.touched=!0,this.keepInSight()}keepInSight(){this.x=bn(this.x,48-this.content.width*this.scale,this.width-48),this.y=bn(this.y,48-this.content.height*this.scale,this.height-48)}};var Fs=(n,t)=>n.find(({name:e})=>t.startsWith(`${e}-`))??n[0]??null,pr=(n,t)=>n.find(({name:e})=>e===t)??null,mr=n=>n?.dash?[n.dash,n.dash*sa]:[],sa=.7;var rv=9,Ch=2.6,Nt=.89,An=1.25,vr=1.35,$n=(...n)=>((t,{x:e,y:r},s)=>{let[[o,i]]=n;t.moveTo(e+o*s,r+i*s);for(let a=1;a<n.length;a+=1)t.lineTo(e+n[a][0]*s,r+n[a][1]*s);t.lineTo(e+o*s,r+i*s)}),oa={disc:{whole:(n,{x:t,y:e},r)=>{n.moveTo(t+r,e),n.arc(t,e,r,0,2*Math.PI)},left:(n,{x:t,y:e},r)=>{n.moveTo(t,e),n.arc(t,e,r,Math.PI/2,Math.PI*1.5)}},square:{whole:$n([-Nt,-Nt],[Nt,-Nt],[Nt,Nt],[-Nt,Nt]),left:$n([-Nt,-Nt],[0,-Nt],[0,Nt],[-Nt,Nt])},diamond:{whole:$n([0,-An],[An,0],[0,An],[-An,0]),left:$n([0,-An],[0,An],[-An,0])},triangle:{whole:$n([0,-vr],[vr,1],[-vr,1]),left:$n([0,-vr],[0,1],[-vr,1])}};function ft(n,t,e){n.moveTo(t.x,t.y),n.lineTo(e.x,e.y)}function ct(n,t){n.beginPath(),t.forEach((e,r)=>{r?n.lineTo(e.x,e.y):n.moveTo(e.x,e.y)}),n.closePath()}function pt(n,t,e,r,s="disc"){ia(n,t,e,oa[s].whole),n.fillStyle=r,n.fill()}function bh(n,t,e,r,s="disc"){ia(n,t,e,oa[s].left),n.fillStyle=r,n.fill()}function Re(n,t,e,r,s="disc"){ia(n,t,e,oa[s].whole),Ot(n,r)}function ia(n,t,e,r){n.beginPath();for(let s of t)r(n,s,e)}function wr(n,t,e,r,s){pt(n,[t],e,r),Ot(n,s)}function Ot(n,{width:t,colour:e}){n.lineWidth=t,n.strokeStyle=e,n.stroke()}function et(n,t,e,r=[]){Ot(n,t),n.setLineDash(r),Ot(n,e),n.setLineDash([])}function xh(n,t,e){let r=Math.min(rv,at(t,e)*.5),s=Math.atan2(e.y-t.y,e.x-t.x);n.beginPath(),ft(n,t,e);for(let o of[Ch,-Ch])ft(n,e,{x:e.x+r*Math.cos(s+o),y:e.y+r*Math.sin(s+o)})}var Ir=17;function aa(n,t,e){return n.font=`600 ${t.sizes.tiny} ${t.mono}`,n.measureText(e).width+10}function ge(n,t,e,{x:r,y:s},o=t.label,i=t["label-text"]){let a=aa(n,t,e);n.textAlign="center",n.textBaseline="middle",n.beginPath(),n.roundRect(r-a/2,s-Ir/2,a,Ir,4),n.fillStyle=o,n.fill(),n.fillStyle=i,n.fillText(e,r,s+.5)}var sv=24;function Fe(n,t){let e=n.length/t,r=new OffscreenCanvas(t,e);return r.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(n.buffer),t,e),0,0),r}var de=class{constructor(){this.known=new Map}of(t,e,r){let s=this.known.get(t);if(s?.how.every((i,a)=>i===e[a]))return s.stamp;let o=r();return this.known.size>sv&&this.known.clear(),this.known.set(t,{how:e,stamp:o}),o}ramp(t,e,r,s){return this.of(t,[r,...s],()=>Fe(hr(t,r,s),e))}};var ov=30,iv=9,av=2**20,lv=.45,cv=.55,hv=.2,Av=.5,gv=.82;function Eh(n,t,e){let{cells:r,cell_weights:s}=e,o=n.scene.cells;if(!r?.length||!s||!o)return;let{footprint:i}=n.colours,a=n.stamps.of(r,[i],()=>Fe(Ac(o.width*o.height,r,s,i),o.width));n.paintStamp(t,a,Av)}function yh(n,t,e,{box:r,active:s,reading:o,leads:i,whole:a,behind:l}){let c=n.mapOf(e,r),h=dv(n,o);t.save();let A=n.scope.fresh.isLate(e)?lv:1;t.globalAlpha=(s?1:cv)*A*(l?hv:1),i&&n.shows("output")&&mv(n,t,e,c),n.shows("bins")&&(a?uv(n,t,e,c,h):fv(n,t,e,c,h)),n.shows("samples")&&ss(e)&&Iv(n,t,e,c,h),t.restore()}function dv({colours:n},{color:t,mark:e}){if(t==null)return{mark:e,line:n["bin-line"],states:[n.mark,n.clamped,n.discarded]};let r=n.categorical[t%n.categorical.length];return{mark:e,line:r,states:[r,r,r]}}function uv(n,t,e,r,s){if(kt(e))return void pv(n,t,e,r,s);let[o,i]=e.bins,a=(c,h)=>n.gridPoint(e,r,c,h);t.beginPath();for(let c=0;c<=i;c+=1)ft(t,a(c/i,0),a(c/i,1));for(let c=0;c<=o;c+=1)ft(t,a(0,c/o),a(1,c/o));Math.min(at(a(0,0),a(1/i,0)),at(a(0,0),a(0,1/o)))<iv?Ot(t,{width:1,colour:n.colours.grid}):la(n,t,s)}function fv(n,t,e,r,s){ct(t,[n.gridPoint(e,r,0,0),n.gridPoint(e,r,1,0),n.gridPoint(e,r,1,1),n.gridPoint(e,r,0,1)]),la(n,t,s)}function pv(n,t,e,r,s){t.fillStyle=n.colours.wash;for(let[o,i,a,l]of Ms(e,n.scene.cells?.stride??0))ct(t,[Bt(r,o,i),Bt(r,a,i),Bt(r,a,l),Bt(r,o,l)]),t.fill();t.beginPath();for(let o=0;o<yt(e);o+=1){let i=n.binCorners(e,o,r);i.forEach((a,l)=>{ft(t,a,i[(l+1)%4])})}la(n,t,s)}function la({colours:n},t,{line:e}){et(t,{width:2.5,colour:n["casing-soft"]},{width:1,colour:e})}function mv(n,t,e,r){let{output:s}=e;if(!s)return;let{colours:o}=n,i=e.range??[0,1],a=t.globalAlpha,l=!n.shows("samples");l&&(t.font=`600 ${o.sizes.small} ${o.mono}`),t.textAlign="center",t.textBaseline="middle";let c=l?vv(n,t,e,r):null;for(let h=0;h<s.length;h+=1){let A=n.binCorners(e,h,r),g=Z(o.ramps.sequential,s[h],i);t.globalAlpha=a*gv,t.fillStyle=st(g),ct(t,A),t.fill(),t.globalAlpha=a,c&&(t.fillStyle=vt(g,o),t.fillText(c[h],(A[0].x+A[2].x)/2,(A[0].y+A[2].y)/2))}}function vv(n,t,e,r){let s=n.binCorners(e,0,r),o=Math.min(at(s[0],s[1]),at(s[1],s[2]));return o<ov||!e.output?null:as(e.output,o-4,i=>t.measureText(i).width).texts}function Iv(n,t,e,r,{mark:s,states:o}){let{casing:i}=n.colours,a=ca(e,r),l=[[],[],[]],c=e.grid[0]?null:new Set;for(let u=0;u<e.state.length;u+=1){if(c){let f=e.positions[2*u]*av+e.positions[2*u+1];if(c.has(f))continue;c.add(f)}l[e.state[u]].push(n.samplePoint(e,u,r))}let[h,A,g]=l;a>1&&pt(t,h,a+1,i,s),pt(t,h,a,o[0],s),pt(t,A,a+1.6,i,s),pt(t,A,a+.6,i,s),bh(t,A,a+.6,o[1],s),Re(t,A,a+.6,{width:1.2,colour:o[1]},s),Re(t,g,a+.4,{width:3,colour:i},s),Re(t,g,a+.4,{width:1.5,colour:o[2]},s)}function ca({read_frame:n,bins:t,grid:e},r){let s=Math.hypot(r[0],r[1])*(n.w/(t[1]*Math.max(1,e[1]))),o=Math.hypot(r[2],r[3])*(n.h/(t[0]*Math.max(1,e[0])));return Math.max(.8,Math.min(3.2,.17*Math.min(s,o)))}function Qh(n,t,e){e.type!=="heatmap"&&(t.save(),t.globalAlpha=e.opacity,e.type==="boxes"?wv(n,t,e):e.type==="arrows"?Cv(n,t,e):e.type==="links"?bv(n,t,e):e.type==="path"?xv(n,t,e):e.type==="points"&&kh(n,t,e),t.restore())}function Cr({colours:n,scene:t},{id:e,color:r},s){let o=pr(t.box_sets,e);if(o)return cr(n,o);let i=typeof r=="number"?r:r?.[s];return i==null?n.highlight:n.categorical[i%n.categorical.length]}function wv(n,t,e){let{rows:r,count:s}=n.scope.rowsOf(e),o=mr(pr(n.scene.box_sets,e.id));for(let i=0;i<s;i+=1){ct(t,n.onScreen(Jt(Ar(r,i))));let a=e.dash?.[i];et(t,{width:4,colour:n.colours["casing-soft"]},{width:2,colour:Cr(n,e,i)},a?[a,a*.7]:o)}}function Bh(n,t,e,r){let s=n.scope.layer(e);if(s?.type!=="boxes")return;let{rows:o,count:i}=n.scope.rowsOf(s);if(r<0||r>=i)return;let a=n.onScreen(Jt(Ar(o,r)));ct(t,a),t.fillStyle=n.colours.wash,t.fill(),et(t,{width:5,colour:n.colours["casing-strong"]},{width:3,colour:n.colours.highlight});let l=s.labels?.[r],c={x:(a[0].x+a[2].x)/2,y:(a[0].y+a[2].y)/2};l&&ge(t,n.colours,l,c)}function Cv(n,t,e){let{scope:r,view:s,colours:o}=n,{rows:i,count:a}=r.rowsOf(e),l=r.editor?.boxes.find(A=>A.id===e.follow),c=l&&r.servedAnswer(l.id),h=c?n.mapOf(c,l):s.map;for(let A=0;A<a;A+=1){let g=Bt(h,i[4*A],i[4*A+1]),u=Bt(h,i[4*A+2],i[4*A+3]);xh(t,g,u),et(t,{width:5.5,colour:o["casing-strong"]},{width:3,colour:Cr(n,e,A)});let f=e.labels?.[A];f&&ge(t,o,f,{x:u.x,y:u.y+(u.y<g.y?-19:20)})}}function bv(n,t,e){let{rows:r,count:s}=n.scope.rowsOf(e);for(let o=0;o<s;o+=1){t.beginPath();let i=n.view.toScreen(r[4*o],r[4*o+1]),a=n.view.toScreen(r[4*o+2],r[4*o+3]);ft(t,i,a),et(t,{width:3.5,colour:n.colours["casing-soft"]},{width:1.6,colour:Cr(n,e,o)})}}function xv(n,t,e){let{rows:r,count:s}=n.scope.rowsOf(e);if(!(s<2)){t.beginPath();for(let o=0;o<s;o+=1){let i=n.view.toScreen(r[2*o],r[2*o+1]);o?t.lineTo(i.x,i.y):t.moveTo(i.x,i.y)}et(t,{width:4.5,colour:n.colours["casing-strong"]},{width:2,colour:Cr(n,e,0)}),kh(n,t,{...e,labels:null})}}function kh(n,t,e){let{rows:r,count:s}=n.scope.rowsOf(e);for(let o=0;o<s;o+=1){let i=n.view.toScreen(r[2*o],r[2*o+1]);pt(t,[i],4.2,n.colours.casing),pt(t,[i],3,Cr(n,e,o));let a=e.labels?.[o];a&&ge(t,n.colours,a,{x:i.x,y:i.y-13})}}function Sh(n,t){let{hover:e}=n.scope,{cells:r}=n.scene,s=n.scope.shown();s&&r&&Ev(n,t,s,r),e?.cell&&r&&kv(n,t,e.cell,r),e?.layer!=null&&e.row!=null&&Bh(n,t,e.layer,e.row)}var Dh=({scope:n},t)=>n.editor?.boxes.find(e=>e.id===t)??null;function Ev(n,t,{answer:e,bin:r,sample:s,chosen:o},i){let a=Dh(n,e.box);if(!a)return;let l=n.mapOf(e,a),{highlight:c,wash:h,casing:A}=n.colours;if((n.shows("bins")||o!=="default")&&(ct(t,n.binCorners(e,r,l)),t.fillStyle=h,t.fill(),et(t,{width:3.5,colour:n.colours["casing-strong"]},{width:2,colour:c})),s==null||!ot(e))return;let g=n.samplePoint(e,s,l);if(n.shows("taps")){let f=yv(n,e,s,i),p=i.stride*n.view.scale;Qv(n,t,f,g,p),o!=="default"&&p>=Ir+2&&Bv(n,t,f,p)}let u=ca(e,l);Re(t,[g],u+3.2,{width:4,colour:A}),Re(t,[g],u+3.2,{width:2.2,colour:c}),pt(t,[g],u+.5,c)}function yv({view:n},{taps:t,weights:e},r,{stride:s,width:o}){let i=s*n.scale/2,a=[];for(let l=4*r;l<4*r+4;l+=1){if(t[l]<0||e[l]===0)continue;let c=n.toScreen(t[l]%o*s,Math.floor(t[l]/o)*s);a.push({corner:c,weight:e[l],centre:{x:c.x+i,y:c.y+i}})}return a}function Qv({colours:n},t,e,r,s){let o=e.map(a=>a.centre);t.beginPath();for(let a of o)ft(t,a,r);let i={width:1,colour:n.highlight};et(t,{width:2.5,colour:n["casing-soft"]},i);for(let{corner:a}of e){t.beginPath(),t.rect(a.x,a.y,s,s);let l={width:1.4,colour:n.highlight};et(t,{width:3,colour:n["casing-strong"]},l)}pt(t,o,2.6,n.casing),pt(t,o,1.6,n.highlight)}function Bv({colours:n},t,e,r){for(let s of[3,2]){let o=e.map(({weight:a})=>a.toFixed(s).replace(/^0/,""));if(o.some(a=>aa(t,n,a)>r-1))continue;let i=Math.max(0,Math.min(r*.3,(r-Ir)/2));e.forEach(({centre:a},l)=>{ge(t,n,o[l],{x:a.x,y:a.y-i})});return}}function kv(n,t,[e,r],{stride:s,width:o}){let{highlight:i,casing:a}=n.colours,l=s*n.view.scale,c=n.view.toScreen(r*s,e*s);t.beginPath(),t.rect(c.x,c.y,l,l);let h={width:4,colour:n.colours["casing-strong"]};et(t,h,{width:2,colour:i});for(let A of n.scope.answers.filter(ut)){let g=Dh(n,A.box);if(!g)continue;let u=n.mapOf(A,g),f=Cn(A,e*o+r).map(p=>n.samplePoint(A,p,u));Re(t,f,5.5,{width:3.5,colour:a}),Re(t,f,5.5,{width:2,colour:i})}}var Sv=12,Dv=3,Mv=.72;function ha(n,t){let{scene:e}=n;$v(n,t),n.shows("heat")&&Nv(n,t);for(let r of n.scope.layers)r.type==="heatmap"&&Ov(n,t,r);n.shows("cells")&&e.cells&&Rv(n,t,e.cells)}function $v({scene:n,scope:t,view:e,colours:r},s){if(!n.picture)return;let{scale:o,x:i,y:a}=e,l=n.picture.width*o,c=n.picture.height*o,h=t.picture?.bitmap;if(!h){s.fillStyle=r["stage-mark"],s.fillRect(i,a,l,c);return}s.imageSmoothingEnabled=o<Dv,s.imageSmoothingQuality="high",s.drawImage(h,i,a,l,c)}function Nv(n,t){let{channel:e}=n.scope,r=n.scene.channel;if(!e||!r)return;let{sequential:s}=n.colours.ramps,o=n.stamps.ramp(e.values,e.width,s,[r.min??0,r.max??0]);n.paintStamp(t,o,Mv)}function Ov(n,t,e){let{array:r,palette:s}=e,{colours:o}=n,i=e.range??[0,1],a=n.stamps.of(r,[s,o],()=>{let l=s==="categorical"?hc(r,o.categorical):cc(r,o.ramps[s],i,s==="diverging");return Fe(l,r.shape[1])});n.paintStamp(t,a,e.opacity)}function Rv({view:n,colours:t},e,r){let s=r.stride*n.scale;if(s<Sv)return;let{x:o,y:i,width:a,height:l}=n,[c,h]=[Math.max(0,o),Math.min(a,o+r.width*s)],[A,g]=[Math.max(0,i),Math.min(l,i+r.height*s)];e.beginPath();for(let u=Math.max(0,Math.floor(-o/s));u<=r.width&&o+u*s<=a;u+=1){let f=Math.round(o+u*s)+.5;ft(e,{x:f,y:A},{x:f,y:g})}for(let u=Math.max(0,Math.floor(-i/s));u<=r.height&&i+u*s<=l;u+=1){let f=Math.round(i+u*s)+.5;ft(e,{x:c,y:f},{x:h,y:f})}Ot(e,{width:1,colour:t.grid})}var Fv=3,Tv=4.5,Lv=6,Gv=6.5,Uv=8,Hv=[6,4],Ts=class{constructor(t,e,r,{ground:s,overlay:o}){this.scope=t,this.view=e,this.theme=r,this.ground=s,this.overlay=o,this.ratio=1,this.printing=!1,this.stamps=new de}get scene(){return this.scope.scene}get colours(){return this.theme.colours}shows(t){return this.scene.overlays.includes(t)}resize(){this.ratio=dr(this.ground);for(let t of[this.ground,this.overlay])t.width=Math.round(this.view.width*this.ratio),t.height=Math.round(this.view.height*this.ratio)}begin(t){let e=t.getContext("2d");return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.view.width,this.view.height),e.lineJoin="round",e.lineCap="butt",e}paintGround(){let t=this.begin(this.ground);this.scope.scene&&ha(this,t)}paintOverlay(t){let e=this.begin(this.overlay),{editor:r,scene:s}=this.scope;if(!(!s||!r)){if(this.printing&&ha(this,e),this.shows("footprint"))for(let o of this.scope.given())Eh(this,e,o);for(let o of this.scope.layers)Qh(this,e,o);r.boxes.forEach((o,i)=>{this.paintAnswers(e,o,i===r.active)}),Sh(this,e),r.boxes.forEach((o,i)=>{i!==r.active&&this.paintBox(e,o,i)}),r.box&&r.active!=null&&this.paintBox(e,r.box,r.active),r.box&&r.rules.editable&&this.paintHandles(e,r.box,t.hot),t.preview&&this.paintPreview(e,t.preview)}}paintAnswers(t,e,r){let{readings:s,raised:o}=this.scope,i=({id:c})=>c===o,a=[...s].reverse(),l=a.some(i);for(let c of l?[...a.filter(h=>!i(h)),...a.filter(i)]:a){let h=this.scope.answer(e.id,c.id),A=c===s[0],g=l&&!i(c),u=s.length<=Fv||(l?!g:A);h&&yh(this,t,h,{box:e,active:r,reading:c,leads:A,whole:u,behind:g})}}onScreen(t){return t.map(e=>this.view.toScreen(e.x,e.y))}mapOf(t,e){let[r,s,o,i,a,l]=Ic(t.frame,e),{scale:c,x:h,y:A}=this.view;return[r*c,s*c,o*c,i*c,a*c+h,l*c+A]}samplePoint(t,e,r){let s=this.scene.cells?.stride??0;if(!ss(t))return{x:NaN,y:NaN};let{positions:o}=t,i=tt(o[2*e],s);return Bt(r,i,tt(o[2*e+1],s))}binCorners(t,e,r){if(kt(t))return Kv(na(t,e,this.scene.cells?.stride??0),r);let[s,o]=t.bins,i=Math.floor(e/o),a=e%o,l=(c,h)=>this.gridPoint(t,r,(a+c)/o,(i+h)/s);return[l(0,0),l(1,0),l(1,1),l(0,1)]}gridPoint({read_frame:t},e,r,s){let o=V(t,(r-.5)*t.w,(s-.5)*t.h);return Bt(e,o.x,o.y)}paintStamp(t,e,r){let s=(this.scene.cells?.stride??0)*this.view.scale;t.save(),t.globalAlpha=r,t.imageSmoothingEnabled=!1,t.drawImage(e,this.view.x,this.view.y,e.width*s,e.height*s),t.restore()}paintBox(t,e,r){let{colours:s}=this,{editor:o}=this.scope,i=r===o?.active,a=this.onScreen(Jt(e)),l=Fs(this.scene.box_sets,e.id);if(ct(t,a),i)this.strokeInHand(t,mr(l));else if(o?.isHeld(e))t.setLineDash(Hv),this.strokeInHand(t),t.setLineDash([]);else{let u={width:l?4:3.5,colour:s["casing-strong"]},f={width:l?2:1.5,colour:l?cr(s,l):s.mark};et(t,u,f,mr(l))}if(!o||o.boxes.length<2&&!l)return;let{x:c,y:h}=a.reduce((u,f)=>f.y<u.y?f:u),A=i?s.box:s.label,g=l?[cr(s,l),s.casing]:[A];ge(t,s,`${r+1}`,{x:c,y:h-13},...g)}strokeInHand(t,e=[]){let r={width:4.5,colour:this.colours.halo};et(t,r,{width:2,colour:this.colours.box},e)}paintHandles(t,e,r){let{colours:s}=this,o=this.scope.editor?.rules.rotated??!1,{points:i,turn:a}=Ds(e,this.view,o);this.paintEdge(t,e),a&&(t.beginPath(),ft(t,a.edge,a),et(t,{width:4,colour:s.halo},{width:1.6,colour:s.box}),wr(t,a,r==="turn"?Uv:Gv,s.mark,{width:2,colour:s.box}));for(let l of i){let c=r===`${l.handle.x},${l.handle.y}`?Lv:Tv;ct(t,Jt({cx:l.x,cy:l.y,w:2*c,h:2*c,angle:e.angle})),t.fillStyle=s.mark,t.fill(),t.lineWidth=1.8,t.strokeStyle=s.box,t.stroke()}}paintEdge(t,e){let r=this.scope.editor?.edge;if(!r)return;let[s,o]=[r.x*e.w/2,r.y*e.h/2],i=r.x?[V(e,s,-e.h/2),V(e,s,e.h/2)]:[V(e,-e.w/2,o),V(e,e.w/2,o)],[a,l]=this.onScreen(i);t.beginPath(),ft(t,a,l),et(t,{width:9,colour:this.colours.halo},{width:5,colour:this.colours.box})}paintPreview(t,{box:e,points:r}){let s=this.onScreen(r);e?ct(t,this.onScreen(Jt(e))):(t.beginPath(),ft(t,s[0],s[1])),this.strokeInHand(t);let o={width:2,colour:this.colours.box};for(let i of s)wr(t,i,4,this.colours.mark,o)}},Kv=([n,t,e,r],s)=>[Bt(s,n,t),Bt(s,e,t),Bt(s,e,r),Bt(s,n,r)];var Mh=12,Jv=34,Pv=10,Nn=6,zv="no WebAssembly";function Ls(n,t){let e=`w ${Aa(t.w)} × h ${Aa(t.h)} px`;if(!n.editor?.rules.rotated)return e;let r=n.scene?.operator.clockwise??!1,s=t.angle===0?"":` ${t.angle>0===r?"↻":"↺"}`;return`${e} · ${Aa(Math.abs(t.angle))}°${s}`}function Aa(n){let t=n.toFixed(1);return Math.abs(Number(t)-n)<1e-9||Math.abs(n)>=10?t:String(Math.round(n*1e4)/1e4)}function ga(n){let{editor:t}=n;if(!t?.box||t.active==null)return"No box is active";let{cx:e,cy:r}=t.box,s=`centre ${F(e.toFixed(1))}, ${F(r.toFixed(1))}`,{length:o}=t.held,i=o>1?`; ${o} boxes selected`:"";return`${`Box ${t.active+1} of ${t.boxes.length}`}, ${Ls(n,t.box)}, ${s}${i}`}function $h({scene:n,channel:t},e){let r=n?.cells;if(!r)return"";let s=Math.floor(e.x/r.stride),o=Math.floor(e.y/r.stride),i=s>=0&&o>=0&&s<r.width&&o<r.height,{min:a,max:l}=n.channel??{},c=L([a??0,l??0],4),h=i&&t?` = ${c(t.values[o*r.width+s])}`:"",A=i?`cell (${o}, ${s})${h}`:"outside the feature map";return`x ${F(e.x.toFixed(1))}  y ${F(e.y.toFixed(1))} px · ${A}`}function Nh(n,t){let e=n.answer(t.id);if(e&&n.fresh.holds(e))return e.tuple;let r=n.answers.find(s=>s.tuple)?.tuple.split("[")[0];return r?`${r}[…]`:""}function Oh(n,t,{width:e,height:r}){let{left:s,right:o,top:i,bottom:a}=Zt(t),l=n.toScreen((s+o)/2,a),c=n.toScreen(0,i).y,h=Math.max(Nn,Math.min(n.width-e-Nn,l.x-e/2)),A=l.y+Mh,g=c-r-Mh-(t.angle===0?Jv:Pv),f=A+r+Nn<=n.height||g<Nn?Math.min(A,n.height-r-Nn):g;return{x:Math.round(h),y:Math.round(Math.max(Nn,f))}}function Rh(n){let{answers:t,readings:e}=n,r=t.find(o=>o.error&&!n.answersTo(o.box).length);if(!r)return"";let s=e.length>1&&e.find(({id:o})=>o===r.reading)?.title;return s?`${s}: ${r.error}`:String(r.error)}function Fh({live:n,scene:t}){return[(n.complete?[oe,qv(n.milliseconds)]:[n.why&&zv]).filter(Boolean).join(" · "),t?.timing].filter(Boolean).join(", ")}function qv(n){return n==null?"":n<.1?n>0?"< 0.1 ms":"< 1 ms":`${n.toFixed(1)} ms`}var Th=({live:n})=>n.complete?`${oe}: output and plan of all boxes on the shown channel. Server: their output on all channels.`:"";function Lh(n){let{scene:t}=n;if(!t)return[];let e=n.activeAnswer(),r=t.readings.length>1,s=r?t.readings.map(l=>eI(n,l)):[],i=(r?t.overlays.filter(l=>!_v.has(l)):t.overlays).map(l=>Yv[l](e,t)),a=n.layers.filter(l=>l.legend).map(l=>rI(l,t));return[...s,...i.filter(l=>l!=null),...nI(n,t),...a]}var _v=new Set(["samples","bins"]),Yv={samples:n=>n?.state?jv(n,n.state):null,bins:n=>n&&St(br("bins"),`${Gh(n)}${Uh(n)}`),taps:n=>{let t=Xv(n);return t?St(br("taps"),t):null},footprint:(n,{operator:t})=>n?.cell_weights?.length?tI(n,n.cell_weights,t):null,cells:(n,{cells:t})=>t&&St(br("cells"),`${t.height} × ${t.width} cells of ${Qt(t.stride)} px`),output:n=>n?.range?St(xr("sequential"),`output ${Gs(n.range)}${Vv(n)}`):null,heat:(n,{channel:t})=>t&&St(xr("sequential"),`${t.name} ${Gs([t.min??NaN,t.max??NaN])}`)};function Vv({output:n}){let t=n?uc(n):"";return t?` · on the box × ${t}`:""}var Gh=({bins:[n,t]})=>n*t===1?"1 bin":`${n} × ${t} bins`;function Uh(n){if(kt(n))return` of whole cells${Ms(n,1).length?", shaded where they overlap":""}`;if(n.samples_total&&!n.grid[0])return` · ${H(n.samples_total,"sample")} in all`;let t=n.samples_total&&yt(n)>1?" each":"";return` · ${Wv(n.grid)}${t}`}function Wv([n,t]){return!n||!t?"no samples":n*t===1?"1 sample":`${n} × ${t} samples`}function Xv(n){return n?.samples_total?kt(n)?"the cell":"the sample's taps":""}function jv(n,t){if(kt(n))return Zv(n);let e=[0,0,0];for(let c of t)e[c]+=1;let r=e.flatMap((c,h)=>c||h===0?[Hh(h),`${da(c)} ${ie(h)}`]:[]);if(n.samples_shown>=n.samples_total)return St(...r);let[s,o]=new Set(n.bin),i=s!=null&&o==null?`, of ${lt(n,s)}`:"",a=`${da(n.samples_total)} samples are too many to draw; shown:`,l=d("span",{class:"rv-tone-warn"},a);return St(l,...r,i)}var Hh=n=>d("span",{class:`rv-state rv-state-${ie(n)}`},wn[n]);function Zv({samples_total:n,samples_shown:t}){let e=t<n?` (${da(t)} of them sent)`:"";return St(Hh(0),`${H(n,"read")} of a cell by a bin${e}`)}function tI(n,t,e){let r=t.reduce((h,A)=>Math.min(h,A),1/0),s=t.reduce((h,A)=>Math.max(h,A),0);if(kt(n)){let h=`${r===s?"":`${r} … `}${H(s,"bin")}`;return St(xr("footprint"),`footprint: a cell wins in ${h}`)}let o=L([0,s],3),i=r<.01?Tt(r):o(r),a=o(s),l=e.reduction==="max"?"the winning samples' ":"",c=`${i===a?"":`${i} … `}${a}`;return St(xr("footprint"),`footprint: ${l}summed weight ${c} a cell`)}function eI(n,{id:t,title:e,color:r,mark:s}){let o=n.activeAnswer(t),i=`${e||t}${o?`: ${Gh(o)}${Uh(o)}`:""}`,a=St(Er(r,s),i);return a.dataset.reading=t,a}function Er(n,t){let e=br("mark",n);return e.dataset.mark=t,e}function nI({editor:n},{box_sets:t}){let e=n?.boxes??[];return t.flatMap(r=>{let s=e.filter(({id:i})=>Fs(t,i)===r).length,o=`${r.title}: ${s} on the canvas`;return s?[St(Kh(r),o)]:[]})}function Kh({color:n,dash:t}){let e=d("i",{class:"rv-swatch rv-swatch-set",style:`--rv-swatch: var(--rv-set-${n})`});return e.toggleAttribute("data-dashed",t>0),e}function rI(n,{box_sets:t}){let e=pr(t,n.id);return e?St(Kh(e),n.legend):n.type!=="heatmap"?St(...sI(n),n.legend):St(xr(n.palette),`${n.legend} ${oI(n)}`)}function sI({type:n,color:t}){let e=typeof t=="number"?[t]:[...new Set(t)].sort((r,s)=>r-s);return(e.length?e:[null]).map(r=>{let s=br("layer",r);return s.dataset.type=n,s})}function oI({range:n,data:t,whole:e}){return n?e?(t??n).join(" … "):t&&(t[0]!==n[0]||t[1]!==n[1])?`${Gs(t)}, colours ±${L(n,3)(n[1])}`:Gs(n):""}var da=n=>n.toLocaleString("en");function Gs(n){let t=L(n,3);return`${t(n[0])} … ${t(n[1])}`}var St=(...n)=>d("span",{class:"rv-entry"},...n),xr=n=>d("i",{class:`rv-rampbar rv-rampbar-${n}`});function br(n,t=null){let e=t==null?"":`--rv-swatch: var(--rv-categorical-${t%8})`;return d("i",{class:`rv-swatch rv-swatch-${n}`,style:e})}var Us={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.","receptive field":"Of a cell: all the picture's pixels that it is computed from.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",pyramid:"A backbone's feature maps at several strides, one beside the other: P2 to P5 have strides of 4 to 32 px, and each box is pooled from one of them.",descriptor:"The one vector that stands for a whole picture.",whitening:"Of vectors: their mean is subtracted, and along each of their principal directions they are divided by their spread.","matrix of pairs":"Of two pictures: the product of each region's vector of the one with each of the other; it adds up to the product of their sums.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var iI=Object.keys(Us).sort((n,t)=>t.length-n.length),aI=iI.map(n=>n.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),lI=new RegExp(`(?<![\\w-])(${aI.join("|")})(s|es)?(?![\\w-])`,"gi");function Hs(n,t=new Set){let e=[],r=0;for(let s of n.matchAll(lI)){let o=Us[s[1].toLowerCase()];if(t.has(o))continue;t.add(o);let i=d("abbr",{class:"rv-term",title:o},s[0]);e.push(n.slice(r,s.index),i),r=s.index+s[0].length}return[...e,n.slice(r)].filter(s=>s!=="")}var On=(n,t=new Set)=>n.flatMap(({t:e,b:r,tone:s})=>{let o=Hs(e,t);return r||s?[d(r?"strong":"span",{class:s?`rv-tone-${s}`:""},...o)]:o}),Jh=new WeakMap;function Ph(n,t){Jh.get(n)!==t&&(Jh.set(n,t),n.replaceChildren(...Hs(t)))}function zh(){let n=new Map;for(let[t,e]of Object.entries(Us))n.set(e,[...n.get(e)??[],t]);return d("dl",{class:"rv-glossary"},...[...n].flatMap(([t,e])=>[d("dt",{},e.join(", ")),d("dd",{},t)]))}var cI=[["Drag","on the picture draws, on a box moves it, on a handle resizes"],["Shift · Alt","keep the ratio (15° steps when turning) · resize about the centre"],["Arrows","move 1 px; Shift 10 px, Alt 0.1 px; with Ctrl they resize"],["E","the arrows move one edge; E again the next, after the last none"],["[  ]","turn by 1°; Alt 0.1°, Shift 90° (width and height swap where boxes stay upright)"],["S","what you move, resize or draw snaps to the cells"],["Tab","the next box; Shift Tab the one before"],["Shift click","selects one more box; Shift drag, all it touches; or rest a finger on one"],["M · Ctrl A","keep this box selected when you go on · select all"],["Ctrl Z · Ctrl Y","undo · redo"],["Ctrl D · Delete","duplicate · delete what is selected"],["Wheel · pinch","zoom, as + and − do; Space or the middle button pans"],["Fingers","one moves a box, or scrolls the page; two side by side draw"],["F · Shift F","fit the picture · the box"],["V · B · T","select · box · turned box (three clicks)"],["Click · Enter","pin the sample; again lets go. Esc lets go of edge, pin, selection"],["D · C","all digits of the sum · copy it"],["W","go to the worst bin if a check fails, or to where two kernels disagree"]];function qh(){return d("div",{class:"rv-help",hidden:!0,role:"note","aria-label":"Keys, gestures and words",onpointerdown:t=>t.stopPropagation()},d("dl",{},...cI.flatMap(([t,e])=>[d("dt",{},t),d("dd",{},e)])),zh())}var hI=[{name:"select",label:"Select",title:"Select, move and resize; drag on the empty picture to draw (V)"},{name:"box",label:"Box",title:"Draw a box, also across others (B)"},{name:"turned",label:"Turned box",title:"Three clicks: the base's two ends, then the height (T)"}],AI=[{name:"undo",title:"Undo (Ctrl Z)",edits:!0},{name:"redo",title:"Redo (Ctrl Shift Z)",edits:!0},{name:"copy",title:"Duplicate the box (Ctrl D)",edits:!0},{name:"trash",title:"Delete the box (Delete)",edits:!0},{name:"quarter",title:"Turn by 90° (Shift [ and ])",edits:!0},{name:"snap",title:"Snap to cells (S)",edits:!0,toggles:!0},{name:"fit",title:"Fit the picture (F)",edits:!1},{name:"help",title:"Keys and gestures",edits:!1}],gI="Picture with boxes. Arrows move the box, Control and arrows resize it, square brackets turn it, Tab goes to the next box.";function _h(n){let t=hI.map(({name:f,label:p,title:m})=>{let C=d("button",{...{class:"rv-tool",type:"button",title:m,"aria-pressed":"false","data-tool":f},onclick:()=>n.tool(f)},ur(f),d("span",{},p));return{name:f,button:C}}),e=AI.map(({name:f,title:p,edits:m,toggles:v})=>{let E={...{class:"rv-tool rv-tool-icon",type:"button",title:p,"aria-label":p,...v?{"aria-pressed":"false"}:{}},"data-action":f,onclick:()=>n.action(f)};return{name:f,edits:m,button:d("button",E,ur(f))}}),r=dI(),s=d("span",{class:"rv-caption"}),o=d("div",{class:"rv-group"},...t.map(({button:f})=>f)),i=d("div",{class:"rv-group"},...e.map(({button:f})=>f)),a=d("div",{class:"rv-bar",role:"toolbar","aria-label":"Boxes"},o,i,s),l=d("span",{class:"rv-where"}),c=d("span",{class:"rv-timing"}),h=d("div",{class:"rv-status"},l,c),A=d("div",{class:"rv-legend","aria-label":"Legend"}),g=d("div",{class:"rv-unseen","aria-live":"polite"}),u=[a,r.surface,h,A,g];return{...r,tools:t,actions:e,toolGroup:o,caption:s,where:l,timing:c,legend:A,live:g,all:u}}function dI(){let n=d("canvas",{"aria-hidden":!0}),t=d("canvas",{"aria-hidden":!0}),e=d("b"),r=d("code"),s=d("div",{class:"rv-label",hidden:!0},e,r),o=d("div",{class:"rv-notice",hidden:!0,role:"status"}),i=d("span",{},"The picture is on its way"),a=d("div",{class:"rv-loading"},d("i",{class:"rv-spinner"}),i),l=qh(),c=d("div",{class:"rv-unseen",role:"listbox","aria-label":"Boxes"}),h=d("div",{class:"rv-stage",tabindex:"0",role:"application","aria-roledescription":"box editor","aria-label":gI},n,t,s,a,o,l,c);return{ground:n,overlay:t,size:e,tuple:r,label:s,notice:o,loading:a,loadingText:i,help:l,list:c,surface:h}}var uI=["ew-resize","nesw-resize","ns-resize","nwse-resize"],Yh=["beforeprint","afterprint"],fI=100,pI=300,Ks=class{constructor(t,e,{send:r,commands:s,groundOf:o,takeFiles:i}){this.root=t,this.scope=e,this.view=new Rs,this.tool="select",this.space=!1,this.frame=0,this.groundDirty=!0,this.groundKey="",this.toldPart="null",this.lostPin=null,this.lastPaint=0,this.epoch="",this.viewTimer=void 0,this.wordsTimer=void 0,this.sender=new Os(r,vI),this.editor=new Bs(a=>this.boxesChanged(a)),this.parts=_h({tool:a=>this.setTool(a),action:a=>this.act(a)}),this.root.append(...this.parts.all),this.theme=new In(t,o),this.painter=new Ts(e,this.view,this.theme,this.parts),this.pointer=new Ns(this),this.keys=new ks(this,s),this.join(),this.observer=new ResizeObserver(()=>this.measure()),this.observer.observe(this.surface),this.labelObserver=new ResizeObserver(()=>{let{clientWidth:a,clientHeight:l}=this.parts.label;this.placeLabel({width:a,height:l})}),this.labelObserver.observe(this.parts.label),this.dropRatio=this.watchRatio(),this.letFiles=i?th(document,a=>this.say(a),i):()=>{},this.onPrint=({type:a})=>this.setPrinting(a==="beforeprint");for(let a of Yh)window.addEventListener(a,this.onPrint);this.setTool("select"),this.parts.legend.addEventListener("pointerover",a=>e.raise(mI(a))),this.parts.legend.addEventListener("pointerleave",()=>e.raise(null))}join(){let{scope:t}=this;t.editor=this.editor,t.send=e=>this.post(e),t.stage=this,this.offs=[t.on("feed",()=>{this.showLoading(),this.dirty(!0)}),t.on("focus",()=>this.dirty()),t.on("fresh",()=>this.dirty()),t.on("answers",()=>this.computed()),t.on("layers",()=>this.dirty(!0)),t.on("scene",()=>this.dirty(this.groundChanged()))],t.fresh.reset()}get surface(){return this.parts.surface}get ground(){return this.parts.ground}get overlay(){return this.parts.overlay}get tuple(){return this.parts.tuple}get help(){return this.parts.help}update(t){if(!this.sender.takes(t.mid,t.seq,t.pace))return;let e=this.epoch&&t.epoch!==this.epoch;this.epoch=t.epoch,e&&this.meet(t);let r=this.scope.scene,s=this.editor.take(t.boxes,t.active,t.rev);s&&(this.pointer.cancel(),this.scope.choice=null),this.editor.stride=t.cells?.stride??0,this.editor.setRules(t.editor),this.makeRoom(t),r?.picture?.digest!==t.picture?.digest&&(this.scope.pin=null),s&&this.restore(t),this.sender.idle&&(this.scope.fresh.asking=!1),this.scope.setScene(t),s&&(this.listBoxes(),this.scope.changed("boxes"),r&&w(this.parts.live,ga(this.scope))),this.showActions(),this.describe(t),this.showLoading()}makeRoom({room:t,picture:e}){this.root.style.setProperty("--rv-room",`${t}px`),e&&(this.root.style.setProperty("--rv-ratio",String(e.height/e.width)),this.view.setContent(e.width,e.height))}meet({rev:t,mid:e}){let r=this.sender.seq>0;this.editor.rev=r?t:t-1,r&&e!==this.sender.mid&&this.post(this.editor.before?"drag":"commit")}restore({pin:t,boxes:e,view:r,readings:s}){let o=t?.box==null?null:e[t.box]?.id??null,i=o==null?null:t?.reading??s[0].id;this.lostPin=null,this.scope.pin=t&&Pt({...t,box:o,reading:i,from:"address"}),this.view.show(r),this.toldPart=JSON.stringify(this.view.part),this.dirty(!0)}showLoading(){let{picture:t}=this.scope;O(this.parts.loading,!this.scope.scene?.picture||!!t?.bitmap),t?.failed&&w(this.parts.loadingText,"This browser cannot show the picture")}groundChanged(){if(!this.scope.scene)return!1;let{picture:t,cells:e,channel:r,overlays:s,layers:o}=this.scope.scene,i=o.some(c=>c.type==="heatmap"),a=JSON.stringify([t,e,r,s,i]),l=a===this.groundKey&&!i;return this.groundKey=a,!l}describe({picture:t,cells:e,editor:r}){let{parts:s}=this,o=t&&`w ${Qt(t.width)} × h ${Qt(t.height)} px`,i=t?[t.name,o,e&&`stride ${Qt(e.stride)}`]:[];w(s.caption,i.filter(Boolean).join(" · ")),this.editor.before?this.tellSoon():this.tellOfBoxes(),O(s.toolGroup,!r.editable);for(let{name:a,button:l}of s.tools)O(l,!r.editable||a==="turned"&&!r.rotated);for(let{edits:a,button:l}of s.actions)O(l,a&&!r.editable);!r.rotated&&this.tool==="turned"&&this.setTool("select")}showNotice(t){O(this.parts.notice,!t),w(this.parts.notice,t)}computed(){this.tellSoon(),this.dirty(),document.dispatchEvent(new CustomEvent("roiviz:computed"))}tellSoon(){this.wordsTimer??=setTimeout(()=>this.tellOfBoxes(),fI)}tellOfBoxes(){let{parts:t,scope:e}=this;clearTimeout(this.wordsTimer),this.wordsTimer=void 0,e.scene&&(this.showNotice(e.scene.message??Rh(e)),w(t.timing,Fh(e)),t.timing.title=Th(e),P(t.legend,...Lh(e)))}boxesChanged(t){let{scope:e}=this;this.keepPin(),e.changed("boxes"),this.post(t),t!=="drag"&&this.tell(),this.showActions(),this.dirty()}keepPin(){let{scope:t,editor:e,lostPin:r}=this,s=({box:o})=>e.boxes.some(i=>i.id===o);t.pin&&!s(t.pin)?(this.lostPin=t.pin,t.pin=null):!t.pin&&r&&s(r)&&(this.lostPin=null,t.pin=r)}showActions(){let{past:t,future:e,before:r,box:s,full:o,rules:i}=this.editor,a={undo:t.length||r,redo:e.length,copy:s&&!o,trash:s,quarter:s,snap:this.editor.stride>0,fit:!0,help:!0};for(let{name:l,edits:c,button:h}of this.parts.actions){let A=!a[l]||c&&!i.editable;h.disabled!==A&&(h.disabled=A)}}post(t){let{hover:e,pin:r,choice:s,fresh:o}=this.scope,{editor:i}=this,a={version:4,rev:i.rev,epoch:this.epoch,phase:t,active:i.active,view:this.view.part,boxes:i.boxes.map(({id:l,cx:c,cy:h,w:A,h:g,angle:u})=>({id:l,cx:c,cy:h,w:A,h:g,angle:u})),focus:this.focusForPython(e),pin:this.focusForPython(r),choice:s};this.sender.post(a,t==="drag"&&this.scope.live.complete),(t==="drag"||t==="commit")&&o.ask()}focusForPython(t){if(!t)return null;let{bin:e,sample:r,reading:s,cell:o,layer:i,row:a}=t,l=this.editor.boxes.findIndex(c=>c.id===t.box);return{box:l<0?null:l,bin:e,sample:r,reading:s===this.scope.meant()?null:s,cell:o,layer:i,row:a!=null&&a>=0?a:null}}act(t){t==="undo"?this.editor.undo():t==="redo"?this.editor.redo():t==="copy"?this.editor.duplicate():t==="trash"?this.editor.remove():t==="quarter"?this.turnQuarter():t==="snap"?this.toggleSnap():t==="fit"?this.fit():this.toggleHelp(),this.dirty()}setTool(t){this.tool=t,this.pointer.base=[],this.pointer.preview=null;for(let{name:e,button:r}of this.parts.tools)r.setAttribute("aria-pressed",String(e===t));this.surface.dataset.tool=t,t==="turned"&&this.say("Click where the base begins."),this.dirty()}toggleHelp(t=!!this.help.hidden){O(this.help,!t),this.parts.actions.find(({name:r})=>r==="help")?.button?.setAttribute("aria-pressed",String(t))}turnQuarter(){this.editor.turnQuarter(1),this.editor.commit()}toggleSnap(){let{editor:t}=this;t.snaps=!t.snaps,this.parts.actions.find(({name:r})=>r==="snap")?.button?.setAttribute("aria-pressed",String(t.snaps)),this.say(t.snaps?"Boxes snap to the cells.":"Boxes move freely.")}setSpace(t){this.space=t,this.surface.toggleAttribute("data-space",t)}fit(t=!1){let{box:e}=this.editor;this.view.fit(t&&e?Zt(e):void 0),this.view.touched=!!(t&&e),this.dirty(!0)}zoom(t){this.view.zoom(this.view.width/2,this.view.height/2,t),this.dirty(!0)}cursor(t,e){this.surface.style.cursor=this.cursorFor(t,e)}cursorFor(t,e){if(this.space)return"grab";if(!t)return"crosshair";if(t.type==="move")return"move";if(t.type!=="resize")return"grab";let r=Math.atan2(-t.handle.y,t.handle.x)*180/Math.PI+e;return uI[(Math.round(r/45)%4+4)%4]}say(t){w(this.parts.live,t),w(this.parts.where,t)}tell(){this.listBoxes(),w(this.parts.live,ga(this.scope))}listBoxes(){let{scope:t,surface:e}=this,{boxes:r,active:s,box:o}=this.editor,i=l=>`rv-box-${t.name}-${l}`,a=r.map((l,c)=>d("div",{id:i(c),role:"option","aria-selected":String(this.editor.isHeld(l))},`Box ${c+1}: ${Ls(t,l)}`));this.parts.list.replaceChildren(...a),o&&s!=null?e.setAttribute("aria-activedescendant",i(s)):e.removeAttribute("aria-activedescendant")}readout(t){w(this.parts.where,t?$h(this.scope,t):"")}placeLabel(t=Ne(this.parts.label)){let{box:e}=this.editor,{label:r,size:s,tuple:o}=this.parts;if(O(r,!e),!e)return void w(o,"");w(s,Ls(this.scope,e)),w(o,Nh(this.scope,e));let{x:i,y:a}=Oh(this.view,e,t);r.style.transform=`translate(${i}px, ${a}px)`}dirty(t=!1){this.groundDirty||=t,this.frame||(this.frame=requestAnimationFrame(()=>this.paint()))}paint(){if(this.frame=0,!this.theme.colours||!this.view.width)return;let t=performance.now();this.placeLabel(),this.groundDirty&&this.painter.paintGround(),this.groundDirty=!1,this.painter.paintOverlay({preview:this.pointer.preview,hot:this.pointer.hot}),this.tellView(),this.lastPaint=performance.now()-t}tellView(){let t=JSON.stringify(this.view.part);t!==this.toldPart&&(this.toldPart=t,clearTimeout(this.viewTimer),this.viewTimer=setTimeout(()=>this.post("view"),pI))}measure(){let{clientWidth:t,clientHeight:e}=this.surface;if(!t||!e)return;(this.view.resize(t,e)||this.painter.ratio!==dr(this.surface))&&this.painter.resize(),this.groundDirty=!0,this.paint()}setPrinting(t){this.painter.printing=t,this.measure()}watchRatio(){let t=matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`),e=()=>{this.measure(),this.dropRatio=this.watchRatio()};return t.addEventListener("change",e,{once:!0}),()=>t.removeEventListener("change",e)}setTheme(){this.theme.follow()&&this.dirty(!0)}destroy(){cancelAnimationFrame(this.frame),clearTimeout(this.viewTimer),clearTimeout(this.wordsTimer),this.observer.disconnect(),this.labelObserver.disconnect(),this.dropRatio(),this.letFiles();for(let t of Yh)window.removeEventListener(t,this.onPrint);this.keys.stop(),this.sender.stop();for(let t of this.offs??[])t();this.scope.setHover(null),this.root.replaceChildren()}},mI=({target:n})=>n instanceof Element&&n.closest("[data-reading]")?.getAttribute("data-reading")||null;function vI(n,t,e){document.dispatchEvent(new CustomEvent(`roiviz:${n}`,{detail:{mid:t,seq:e}}))}var II=/max|[\d.]+(?:e[+−-]?\d+)?|[-+−×÷/(),]/g;function _e(n,t){let e=wI(n);return Number.isNaN(e)||CI(e,t)?"=":"≈"}var ht=(n,t)=>`${_e(n,t)} ${t}`;function wI(n){let t=n.match(II)??[];if(t.join("")!==n.replaceAll(" ",""))return Number.NaN;let e=Js(t);return t.length?Number.NaN:e}function CI(n,t){let[e,r="0"]=t.replaceAll("−","-").split("e"),[,s=""]=e.split("."),o=10**(Number(r)-s.length),i=Number(e)*10**Number(r);return Number.isNaN(i)||Math.abs(n-i)<=(.5+1e-6)*o}function Js(n){let t=Vh(n);for(;/^[-+−]$/.test(n[0]);){let e=n.shift()==="+"?1:-1;t+=e*Vh(n)}return t}function Vh(n){let t=Ps(n);for(;/^[×÷/]$/.test(n[0]);){let e=n.shift()==="×",r=Ps(n);t=e?t*r:t/r}return t}function Ps(n){let t=n.shift()??"";if(t==="+")return Ps(n);if(t==="−"||t==="-")return-Ps(n);if(t==="max")return Math.max(...bI(n));if(t!=="(")return t?Number(t.replace("−","-")):Number.NaN;let e=Js(n);return n.shift()===")"?e:Number.NaN}function bI(n){if(n.shift()!=="(")return[Number.NaN];let t=[Js(n)];for(;n[0]===",";)n.shift(),t.push(Js(n));return n.shift()===")"?t:[Number.NaN]}var{fround:ue}=Math;function Wh({start:n,bin_size:t},{bin:e,i:r,n:s}){let o=ue(ue(n)+ue(e*t));return ue(o+ue(ue(ue(r+.5)*t)/s))}function qs(n,t,e,r,s){let{way:o,bins:i,grid:a,positions:l}=n;if(!o||!l)return[];let c=e.indexOf(r),h={x:{bin:t%i[1],i:c%a[1],n:a[1]},y:{bin:Math.floor(t/i[1]),i:Math.floor(c/a[1]),n:a[0]},at:{x:l[2*r],y:l[2*r+1]}};return o.kind==="pooled"?yI(o,h,i):o.kind==="rotated"?EI(o,h,s):xI(o,h,s)}function zs(n,{value:t,among:e},r,s){let[o,i]=[s(Math.abs(t),e),s(Math.abs(r),1)];return` ${n*Math.sign(t)*Math.sign(r)<0&&o!=="0"&&i!=="0"?"−":"+"} ${o} × ${i}`}var jh=n=>n.offset?` − ${n.offset}`:"",Zh=({bin:n,i:t,n:e},{bin_size:r},s)=>`(${n} + (${t} + 0.5) ÷ ${e}) × ${s(r)}`;function xI(n,t,e){let r=s=>{let i=`${`${e(n[s].pixel)} ÷ ${e(n.stride)}${jh(n)}`} + ${Zh(t[s],n[s],e)}`;return`${s} = ${i} ${ht(i,e(t.at[s]))}`};return[r("x"),r("y")]}function EI(n,t,e){let r={value:Wh(n.x,t.x),among:n.x.start},s={value:Wh(n.y,t.y),among:n.y.start},o=(A,g,{value:u,among:f})=>{let p=`${e(n[g].start)} + ${Zh(t[g],n[g],e)}`;return`${A} = ${p} ${ht(p,e(u,f))}`},i=A=>`${e(A.pixel)} ÷ ${e(n.stride)}${jh(n)}`,{cosine:a,sine:l}=n,c=`${i(n.x)}${zs(1,r,a,e)}${zs(1,s,l,e)}`,h=`${i(n.y)}${zs(1,s,a,e)}${zs(-1,r,l,e)}`;return[o("u","x",r),o("v","y",s),`x = ${c} ${ht(c,e(t.at.x))}`,`y = ${h} ${ht(h,e(t.at.y))}`]}function yI(n,t,[e,r]){let s=(o,i,a)=>{let{start:l,cells:c}=n[i],{bin:h}=t[i],A=`${l} + ⌊${h} × ${c} ÷ ${a}⌋`,g=`${l} + ⌈${h+1} × ${c} ÷ ${a}⌉ − 1`,u=ua(n[i],h,a).join(" … ");return`${o}: ${A} … ${g} = ${u}, here ${t.at[i]}`.replaceAll("-","−")};return[s("column","x",r),s("row","y",e)]}function ua({start:n,cells:t},e,r){let s=ue(t/r);return[n+Math.floor(ue(e*s)),n+Math.ceil(ue((e+1)*s))-1]}function _s({way:n,bins:t,grid:e},r,s){return n?.kind!=="pooled"?e[0]*e[1]:Xh(ua(n.x,r%t[1],t[1]),s.width)*Xh(ua(n.y,Math.floor(r/t[1]),t[0]),s.height)}var Xh=([n,t],e)=>Math.max(0,Math.min(t,e-1)-Math.max(n,0)+1);var QI=2**-21,BI={number:ae,short:ae,weight:ae,place:ae,step:n=>ae(n)};function kI(n,t){return t?BI:{number:L(n,4),short:L(n,3),weight:e=>F(Mi(e,4)),place:e=>K(e,3),step:SI}}function SI(n,t=0){return Math.abs(n)<=QI*Math.abs(t)?"0":F(String(Number(Math.abs(n)<1?n.toPrecision(4):n.toFixed(3))))}function fa(n,{answer:t,bin:e,samples:r,sample:s,old:o},i=n.allDigits){let{cells:a,channel:l,operator:c}=n.scene??{};if(s==null||!a||!ot(t))return null;let h=[l?.min??0,l?.max??1],A=n.channel?.values??null,g=c?.reduction==="max",u=_s(t,e,a)||r.length,f={scope:n,answer:t,bin:e,samples:r,sample:s,old:o,cells:a,range:h,values:A,most:g,total:u},p=kI(h,i);return{...f,name:lt(t,e),output:t.output?.[e],write:p,...DI(f)}}function DI({answer:n,bin:t,samples:e,values:r,most:s,total:o}){let i=e.map(c=>Di(n,c,r));if(e.length<o){let c=n.applied?.[t]??NaN;return{all:i,result:Number.isFinite(c)?c:null,winner:-1}}let a=i.filter(c=>c!=null);if(!a.length)return{all:i,result:null,winner:-1};let l=s?a.reduce((c,h)=>Math.max(c,h),-1/0):a.reduce((c,h)=>c+h,0)/e.length;return{all:i,result:l,winner:s?i.indexOf(l):-1}}function yr({answer:n,sample:t}){return{x:n.positions[2*t],y:n.positions[2*t+1]}}function Ys({answer:n,sample:t,cells:e,values:r}){return[0,1,2,3].map(s=>{let o=4*t+s,i=n.taps[o],a=i>=0&&r?r[i]:null,l=Math.floor(i/e.width);return{tap:i,row:l,column:i%e.width,weight:n.weights[o],value:a}})}function pa(n){let{number:t,weight:e}=n.write,r=[],s=Ys(n).map(a=>{if(a.tap<0)return null;let[l,c]=[t(a.value),e(a.weight)],h=`cell (${a.row}, ${a.column})`;if(a.value==null)return[h,l,`× ${c}`,""];let A=t(a.value*a.weight);return r.push(A),[h,l,`× ${c}`,ht(`${l} × ${c}`,A)]}),o=Di(n.answer,n.sample,n.values),i=r.join(" + ")||"0";return{rows:s,total:o==null?"–":ht(i,t(o))}}function eA({most:n,samples:t,total:e,result:r,write:s},o){if(o.length<Math.max(t.length,e))return"=";let i=n?`max(${o.join(", ")})`:`(${o.join(" + ")}) ÷ ${e}`;return _e(i,s.number(r))}function nA(n){if(n.answer.state[n.sample]===2)return"reads no cell";let t=yr(n);return`${tA("column",t.x,n.cells.width)}, ${tA("row",t.y,n.cells.height)}`}function tA(n,t,e){if(t<0)return`outside ${n} 0`;if(t>e-1)return`outside ${n} ${e-1}`;let r=Math.floor(t);return r===t?`on ${n} ${r}`:`between ${n}s ${r} and ${r+1}`}function rA(n){let t=n.answer.state[n.sample];if(t===2)return MI(n);let e=os(n.answer,n.sample,n.cells.width);if(t===1&&e)return $I(n,e);let r=Ys(n);if(r.filter(a=>a.tap>=0&&a.weight!==0).length===1)return"Inside: it reads one cell, with its whole weight.";let s=n.write.weight(r[1].weight+r[3].weight),o=n.write.weight(r[2].weight+r[3].weight);return`Inside: dx = ${s}, dy = ${o} past the first cell's centre, so the weights are (1−dy)(1−dx), (1−dy)dx, dy(1−dx), dy·dx.`}function MI(n){let{cells:t,write:e,most:r,total:s}=n,o=yr(n),i={name:"x",value:o.x,size:t.width},a={name:"y",value:o.y,size:t.height},{name:l,value:c,size:h}=[i,a].find(u=>u.value<-1||u.value>u.size)??i,A=c<0?"below −1":`beyond ${h}`,g=r?"It counts as 0.":`It adds 0, and the bin still divides by ${s}.`;return`Discarded: ${l} = ${e.place(c)} lies ${A}. ${g}`}function $I(n,t){let e=yr(n);return`Clamped to the centre of the map's outer cells: ${["x","y"].filter(s=>Math.abs(e[s]-t[s])>1e-6).map(s=>`${s} = ${n.write.place(e[s])} is read at ${n.write.place(t[s])}`).join(", ")}.`}function sA(n){let{answer:t,bin:e,samples:r,sample:s,name:o,total:i,most:a,all:l,result:c,output:h,write:A}=n,g=r.indexOf(s),u=r.length<i?`, of which ${r.length} are listed`:"";return[t.tuple,`sample ${g+1} of ${i} in ${o}: ${ie(t.state[s])}`,...qs(t,e,r,s,A.step),...pa(n).rows.filter(f=>f!=null).map(f=>f.join("	")),`sum	${A.number(l[g])}`,`${o}: ${a?"largest":"mean"} of ${i} samples${u}	${A.number(c)}`,`kernel's output	${A.number(h)}`].join(`
`)}function S(n,t){let e=d("h3",{},n),r=d("span",{class:"rv-remark"}),s=d("div",{class:`rv-body rv-body-${t}`}),o=d("header",{},e,r);return{element:d("section",{class:`rv-card rv-card-${t}`,"aria-label":n},o,s),heading:e,remark:r,body:s}}function gn(n,t,e){return d("button",{...{class:"rv-tool rv-tool-icon",type:"button",title:t,"aria-label":t},onclick:e},ur(n))}var wt=n=>d("tr",{},...n.map(t=>d("th",{scope:"col"},t)));function Ye(n,{answer:t,old:e}){let r={answer:t,bin:null,difference:t.max_abs_diff,part:t.checked_bins};if(e||!n.fresh.holds(t))return{...r,state:"waiting"};let s=t.status==="mismatch"?t:NI(n,t.reading);if(!s)return{...r,state:t.checked_bins?.length===0?"none":"good"};let{worst_bin:o,max_abs_diff:i,checked_bins:a}=s;return{state:"bad",answer:s,bin:o,difference:i,part:a}}function NI(n,t){let e=n.given(t).filter(s=>s.status==="mismatch"&&n.fresh.holds(s)),r=s=>s.max_abs_diff??1/0;return e.reduce((s,o)=>s&&r(s)>=r(o)?s:o,null)}function Vs(n,t){let e=n.editor?.boxes??[];return e.length>1?e.findIndex(r=>r.id===t.box)+1:0}function ma(n,t,e){let r=Vs(n,t);return`${r?`box ${r}, `:""}${lt(t,e)}`}var Te=n=>n==null?"not finite":`${n.toPrecision(3)} apart`;function va(n,t){let{live:e}=n,r=e.apart(t);if(r)return{state:"bad",text:oA(n,r),apart:r};if(!Kt(t))return{state:"alone",text:t.device?[`${t.device} ${n.there.at}`,e.why].filter(Boolean).join(". "):"",apart:r};let s=e.heardOf(t);if(!s&&e.alone)return{state:"good",text:`${oe}, in this page`,apart:r};if(!s)return{state:"waiting",text:`${oe}; ${n.there.name} has not answered yet`,apart:r};let o=[OI(n,t),"outputs to 1e−6"].filter(Boolean).join(", ");return{state:"good",text:`${oe} = ${s.device} ${n.there.at} ✓ ${o}`,apart:r}}function OI({scene:n},t){let{samples_shown:e,samples_total:r,bin:s}=t;return e===r?"plan to the bit":!s?.length||!n?.cells?"":`plan of ${_s(t,s[0],n.cells)===e?"":`the first ${H(e,"sample")} of `}${lt(t,s[0])} to the bit`}function oA(n,t){let{what:e,here:r,there:s}=t.difference,o=n.live.isNow(t)?"":"was ";return`✗ ${iA(n,t)}, ${e}: ${o}${r} here, ${s} on ${t.device}`}function iA(n,t){let{live:e,readings:r}=n,s=e.lasting(t),o=s.kernel?r.length>1&&t.title:FI(n,t),i=e.isNow(t)?"":t.tuple.replace(": "," ");return[!s.picture&&t.picture?.name,!(s.picture&&s.channel)&&t.channel&&`channel ${t.channel.name}`,lA(n,t),o,i,aA(t)].filter(Boolean).join(", ")||"the box"}var aA=({difference:{bin:n},kernel:t})=>n==null?"":lt(t,n);function lA(n,t){let{picture:e,box:r}=n.live.lasting(t);if(!e)return"";if(!r)return"a box since deleted";let s=Vs(n,{box:t.frame.id});return s?`box ${s}`:""}var RI={bins:({bins:[n,t]})=>`${n} × ${t} bins`,ratio:({ratio:n})=>n>0?`${n} × ${n} samples a bin`:"adaptive samples",offset:({offset:n})=>n?"aligned":"legacy alignment",clockwise:({clockwise:n})=>n?"clockwise":"anticlockwise",reduction:({reduction:n})=>n};function FI({readings:n},{kernel:t,reading:e,title:r}){let s=n.find(({id:i})=>i===e)?.kernel,o=Object.entries(RI).map(([i,a])=>{let l=i,c=s?.operator===t.operator&&s[l]!==t[l];return i==="bins"||c?a?.(t):""});return[r,...o].filter(Boolean).join(", ")}var Ia=({live:n},t)=>Ji(n.lasting(t));function Ve(n,t){let e=n.shown(t),r=e&&n.live.apart(e.answer);if(r)return TI(n,r);let s=e&&Ye(n,e);if(s?.state!=="bad"||s.bin==null)return!1;let{answer:o,bin:i}=s;return cA(n,o.box),n.pinOn(It(o,i,"verdict")),!0}function cA({editor:n},t){let e=n?.boxes.findIndex(({id:r})=>r===t)??-1;return e>=0&&n?.select(e),e>=0}function TI(n,t){return Ia(n,t)?LI(n,t):n.stage?.say(`Not here any more: ${oA(n,t).replace("✗ ","")}.`),n.live.seen(t),!0}function LI(n,{difference:t,frame:e,reading:r}){let{cx:s,cy:o,w:i,h:a,angle:l}=e;cA(n,e.id)&&n.editor?.box&&!ce(n.editor.box,e)&&n.editor.set({cx:s,cy:o,w:i,h:a,angle:l});let c=n.answer(e.id,r),{bin:h,rank:A}=t;c&&h!=null&&h<yt(c)&&n.pinOn(Ae(c,h,c.samplesOf(h)[A]??null,"verdict"))}function Ws({scope:n,reading:t}){let r=d("button",{class:"rv-badge",type:"button",onclick:()=>Ve(n,t)});return{element:r,show(s){let{state:o,text:i,title:a}=s?UI(n,s):GI;r.dataset.state=o,r.disabled=o!=="bad",w(r,i),r.title=a}}}var GI={state:"waiting",text:"",title:""};function UI(n,t){let e=va(n,t.answer);if(e.apart)return{state:"bad",text:HI(n,e.apart),title:`${e.text} (W)`};let r=Ye(n,t),s=[JI(r),e.text].filter(Boolean).join(". ");return{state:r.state,text:KI(n,r),title:s}}function HI(n,t){return n.live.isNow(t)?`✗ ${iA(n,t)}`:["✗ earlier",lA(n,t),aA(t)].filter(Boolean).join(", ")}function KI(n,{state:t,answer:e,bin:r,part:s}){if(t==="bad")return`✗ ${ma(n,e,r??0)}`;if(t!=="good")return"";let o=yt(e);return s?`✓ ${s.length} of ${o} bins`:`✓ ${H(o,"bin")}`}function JI({state:n,answer:t,part:e,difference:r}){if(n==="bad")return`Plan and kernel are ${Te(r)} there: show it (W)`;if(n!=="good")return"";let s=e?.map(i=>lt(t,i)).join(", ");return`${e?`Of ${yt(t)} bins, ${s} is planned and`:"The plan's sum"} equals the kernel's output to ${Tt(r??0)}`}var PI=6,zI=4,qI={pinned:"pinned",hovered:"under the pointer",default:"middle bin"};function AA(n){let{scope:t,reading:e,colours:r}=n,s=S("Sample","arithmetic"),o=_I(n);s.remark.append(o.remark,o.digits,o.copy,o.pin);let i=ZI(n);return s.body.append(...i.all),{element:s.element,ofKernels:!0,watch:i.mean,topics:["scene","focus","feed","fresh","answers"],update(){let a=t.shown(e);YI(t,o,a),s.element.toggleAttribute("data-empty",a?.sample==null),s.element.toggleAttribute("data-idle",!a),s.element.toggleAttribute("data-digits",t.allDigits);let l=a&&fa(t,a);w(s.heading,l?jI(l):a?XI(a):WI(n)),l&&tw(l,i,r()),O(i.kernels.line,!a),a&&uw(i.kernels,t,a.answer)}}}function _I({scope:n,reading:t}){let e=gn("digits","All nine digits of a float32 (D)",()=>wa(n)),r=gn("copy","Copy the sum with all its digits (C)",()=>ba(n,t)),s=gn("pin","Pin this sample (click one on the picture)",()=>Ca(n,t));for(let[o,i]of Object.entries({digits:e,copy:r,pin:s}))i.dataset.tool=o;return{remark:d("span"),digits:e,copy:r,pin:s}}function YI(n,{remark:t,digits:e,copy:r,pin:s},o){s.setAttribute("aria-pressed",String(!!n.pin)),e.setAttribute("aria-pressed",String(n.allDigits)),r.disabled=o?.sample==null,w(t,o?VI(n,o):"")}function wa(n){n.allDigits=!n.allDigits,n.changed("focus")}function Ca(n,t){let e=n.shown(t);if(n.pin)n.unpin();else if(e){let{answer:r,bin:s,sample:o}=e;n.togglePin(Ae(r,s,o,"card"))}}async function ba(n,t){let e=n.shown(t),r=e&&fa(n,e,!0);if(!r)return;let s=await Wc(sA(r));n.stage?.say(s?"Copied":"This browser does not allow copying")}function VI(n,{answer:t,chosen:e}){let r=Vs(n,t),[s,o]=[t.samples_shown,t.samples_total].map(a=>a.toLocaleString("en")),i=t.samples_shown<t.samples_total?`${s} of ${o} samples here`:"";return[r?`box ${r}`:"",i,qI[e]].filter(Boolean).join(" · ")}function WI({scope:n,reading:t}){let e=n.activeBox;return n.editor?.boxes.length?n.answers.find(s=>s.box===e?.id&&s.reading===n.meant(t))?.error?"This box has no samples":"The numbers are on their way":"Draw a box to see its samples"}function XI({answer:n,bin:t}){let e=lt(n,t).replace("bin","Bin");return n.unlisted?`${e} has too many samples to list`:n.samples_shown<n.samples_total?`${e}: its samples are on their way`:`${e} reads no cell`}function jI({answer:n,samples:t,sample:e,total:r,name:s}){return`${kt(n)?"Cell":"Sample"} ${t.indexOf(e)+1} of ${r.toLocaleString("en")} in ${s}`}function ZI({scope:n,reading:t}){let e=[0,1,2,3].map(()=>{let B=d("b"),R=d("span");return{value:B,weight:R,element:d("div",{class:"rv-tap"},B,R)}}),r=d("i",{class:"rv-tapdot"}),s=d("div",{class:"rv-taps",role:"img"},...e.map(({element:B})=>B),r),o=d("p",{class:"rv-line"}),i=d("p",{class:"rv-line rv-quiet"}),a=[0,1,2,3].map(()=>{let B=[0,1,2,3].map(()=>d("td"));return{cells:B,element:d("tr",{},...B)}}),l=d("td",{class:"rv-sum"}),c=d("tr",{class:"rv-total"},d("td",{colspan:"3"},"Σ value × weight"),l),h=d("tbody",{},...a.map(({element:B})=>B),c),A=d("table",{class:"rv-table rv-terms"},h),g=d("p",{class:"rv-why"}),u=d("div",{class:"rv-way","aria-label":"From the box to this sample"}),f=d("span",{class:"rv-chipsum"}),p=d("span"),m=d("b",{class:"rv-result"}),v=d("span"),C=d("span",{class:"rv-tail"},p,m,v),b={chips:f,close:p,result:m,wins:v,values:[],of:"",sign:"="},E=d("p",{class:"rv-mean"},f,C),k=Rn(()=>Ve(n,t)),D=Rn(()=>Ve(n,t),"rv-kernels"),$=d("div",{class:"rv-facts"},o,i,A),y=[d("div",{class:"rv-two"},d("div",{class:"rv-side"},s),$),u,g,E,k.line,D.line];return{kernels:D,tiles:e,dot:r,picture:s,place:o,between:i,rows:a,sum:l,why:g,way:u,mean:E,tail:C,bin:b,check:k,all:y}}function Rn(n,t="rv-check"){let e=d("span"),r=d("button",{class:"rv-go",type:"button",hidden:!0,onclick:n});return{line:d("p",{class:t},e,r),verdict:e,go:r}}function Fn({line:n,verdict:t,go:e},r){n.dataset.ok=r.ok,O(n,!r.text),w(t,r.text),t.title=r.text,O(e,!r.go),r.go&&w(e,r.go)}function tw(n,t,e){let{answer:r,bin:s,samples:o,sample:i,write:a}=n,l=Ys(n);ew(t,n),t.picture.toggleAttribute("data-one",l.filter(gA).length===1),nw(t,n,l,e),rw(t,n,l),sw(t,n,l),ow(t,qs(r,s,o,i,a.step)),w(t.why,rA(n)),t.why.dataset.state=ie(r.state[i]),cw(t,n),Fn(t.check,dw(n))}function ew(n,t){let{x:e,y:r}=yr(t),s=t.answer.state[t.sample];w(n.place,`${wn[s]} x = ${t.write.place(e)}  y = ${t.write.place(r)} cells`),n.place.title=`The sample is ${ie(s)}`,w(n.between,nA(t))}function nw(n,{range:t,write:e},r,s){r.forEach((i,a)=>{let{element:l,value:c,weight:h}=n.tiles[a],A=i.value==null?null:Z(s.ramps.sequential,i.value,t);l.style.background=A?st(A):"",l.style.color=A?vt(A,s):"",w(c,i.tap<0?"–":e.short(i.value)),w(h,i.tap<0?"":`× ${i.weight.toFixed(3)}`)});let o=r.filter(gA).map(i=>`${e.short(i.value)} times ${i.weight.toFixed(3)}`);n.picture.setAttribute("aria-label",`The sample between its four cells: ${o.join(", ")}`)}function rw({dot:n,picture:t},{answer:e,sample:r,cells:s},o){if(O(n,!os(e,r,s.width)),n.hidden)return;let i=o.reduce((A,g)=>A+g.weight,0)||1,a=(o[1].weight+o[3].weight)/i,l=(o[2].weight+o[3].weight)/i,[c,h]=t.hasAttribute("data-one")?[50,0]:[25,50];n.style.left=`${c+h*a}%`,n.style.top=`${c+h*l}%`}function sw(n,t,e){let{rows:r,total:s}=pa(t);r.forEach((o,i)=>{let{element:a,cells:l}=n.rows[i];O(a,!o),o&&(a.toggleAttribute("data-zero",e[i].weight===0),l.forEach((c,h)=>{w(c,o[h])}))}),w(n.sum,s)}var gA=({tap:n})=>n>=0;function ow({way:n},t){for(;n.childElementCount>t.length;)n.lastChild?.remove();for(;n.childElementCount<t.length;)n.append(d("code"));t.forEach((e,r)=>{w(n.children[r],e)})}function iw(n,t,e){if(n<=e)return[...Array(n).keys()];let r=[t,0,n-1,1,t+1,t-1].filter(o=>o>=0&&o<n),s=new Set(r.slice(0,e));for(let o=2;s.size<e;o+=1)s.add(o);return[...s].sort((o,i)=>o-i)}var hA=new WeakMap;function aw(n,t){let e=Ne(n),r=hA.get(e);if(r)return r;let s=t.offsetWidth/(t.textContent?.length||1)||1;return hA.set(e,s),s}function lw({tail:n,mean:t},{name:e,all:r,write:s}){let o=`${e} = max(… + `.length+(n.textContent?.length??0),i=Ne(t).width/aw(t,n)-o,a=1;for(let l of r)a=Math.max(a,s.number(l).length);return Math.max(2,Math.min(PI,Math.floor(i/(a+zI))))}function cw(n,t){let{answer:e,samples:r,sample:s,most:o,total:i,winner:a,result:l,write:c}=t,h=o&&a>=0?`  ${kt(e)?"cell":"sample"} ${a+1} wins`:"",{bin:A}=n,g=o?")":`) / ${i.toLocaleString("en")}`;w(A.close,`${g} ${A.sign} `),w(A.result,c.number(l)),w(A.wins,h);let u=iw(r.length,r.indexOf(s),lw(n,t)),f=u.map(p=>c.number(t.all[p]));A.sign=eA(t,f),w(A.close,`${g} ${A.sign} `),hw(A,t,u),f.forEach((p,m)=>{w(A.values[m],p)})}function hw(n,t,e){let{answer:r,bin:s,sample:o,name:i,most:a,total:l,winner:c}=t,h=JSON.stringify([r.box,r.reading,s,o,a,l,c,e]);if(h===n.of)return;n.of=h,n.values=e.map(g=>gw(t,g));let A=[];e.forEach((g,u)=>{u&&A.push(d("i",{},a?", ":" + ")),g>(e[u-1]??-1)+1&&A.push(d("i",{},a?"…, ":"… + ")),A.push(n.values[u])}),(e.at(-1)??-1)<l-1&&A.push(d("i",{},a?", …":" + …")),Aw(n.chips,()=>n.chips.replaceChildren(`${i} = ${a?"max(":"("}`,...A))}function Aw(n,t){let e=()=>[...n.querySelectorAll("button")],{activeElement:r}=n.getRootNode(),s=r instanceof HTMLButtonElement?e().indexOf(r):-1;t(),s>=0&&e()[s]?.focus()}function gw({answer:n,samples:t,sample:e,winner:r,scope:s},o){let i=t[o],a=Ae(n,n.bin[i],i,"card"),l=`${i===e?" rv-value-shown":""}${o===r?" rv-value-wins":""}`,c=`Pin ${kt(n)?"cell":"sample"} ${o+1}`,h={class:`rv-value${l}`,type:"button",title:c,onclick:()=>s.togglePin(a)};return d("button",h)}function dw(n){let{scope:t,answer:e,result:r,output:s,values:o,write:i}=n;if(s==null)return{ok:"",text:"",go:null};let a=Ye(t,n);if(a.state==="waiting")return{ok:"",text:"the answer for this box is on its way",go:null};if(r==null){let A=o==null?"the channel's values are on their way":"its sum is not checked";return{ok:"",text:`kernel's output ${i.number(s)}; ${A}`,go:null}}let l=Math.abs(r-s),c=Object.is(r,s)||l<=e.tolerance,h=`${c?"=":"≠"} kernel's output ${i.number(s)}`;return a.state==="bad"?pw(n,a,h):c?{ok:"true",text:`${h} ✓ ${mw(n,a,l)}`,go:null}:{ok:"false",text:`${h} ✗ ${Te(l)}`,go:null}}function uw(n,t,e){let{state:r,text:s,apart:o}=va(t,e),i=o&&(Ia(t,o)?"show it":"clear it");Fn(n,{ok:fw[r],text:s,go:i})}var fw={good:"true",bad:"false",waiting:"",alone:""};function pw({scope:n,answer:t,bin:e},r,s){let o=Te(r.difference);if(r.answer===t&&r.bin===e)return{ok:"false",text:`${s} ✗ ${o}, more than in any other bin`,go:null};let i=ma(n,r.answer,r.bin??0);return{ok:"false",text:`${s} ✗ but ${i} is ${o}`,go:`show ${i}`}}function mw({bin:n},{answer:t,part:e,difference:r},s){let o=yt(t);if(o===1)return Xs(s);if(!e)return`${Xs(s)} · all ${o} bins ${Xs(r??0)}`;let i=e.includes(n)?"this bin":e.map(a=>lt(t,a)).join(", ");return`${Xs(s)} · of ${o} bins ${i} alone is checked`}var Xs=n=>n===0?"exactly":`to ${Tt(n)}`;var vw=1e6,Iw=[{side:"cx",label:"cx",unit:"px",title:"Centre, x in picture pixels"},{side:"cy",label:"cy",unit:"px",title:"Centre, y in picture pixels"},{side:"w",label:"w",unit:"px",title:"Width in picture pixels"},{side:"h",label:"h",unit:"px",title:"Height in picture pixels"},{side:"angle",label:"θ ↺",unit:"°",title:"Angle in degrees, counter-clockwise"}],ww={cx:"A place is a number within ±1,000,000.",cy:"A place is a number within ±1,000,000.",w:"A width is a number from 0 to 1,000,000.",h:"A height is a number from 0 to 1,000,000.",angle:"An angle is a number of degrees."};function fA({scope:n}){let{element:t,body:e,remark:r}=S("Box","form"),s=d("span",{class:"rv-field-note",role:"status"}),o={text:"",bad:!1},i=h=>{o=h,dA(n,s,o)},a=Iw.map(h=>Ew(n,h,i)),l=d("div",{class:"rv-chips",role:"group","aria-label":"Choose a box"}),c=d("div",{class:"rv-group"},gn("copy","Duplicate the box",()=>n.editor?.duplicate()),gn("trash","Delete the box",()=>n.editor?.remove()));return r.append(l,c),e.append(...a.map(h=>h.element),s),{element:t,topics:["scene","boxes"],update(){if(n.editor){Cw(n,l),dA(n,s,o);for(let h of a)h.show()}}}}function dA(n,t,{text:e,bad:r}){let s=n.scene?.picture?.original;t.classList.toggle("rv-tone-bad",r),w(t,e||(s?`In pixels of the file, ${s[0]} × ${s[1]}.`:"")),O(t,!t.textContent)}function Cw(n,t){let e=n.editor?.boxes??[];t.childElementCount!==e.length&&t.replaceChildren(...e.map((r,s)=>xw(s,o=>bw(n,s,o)))),[...t.children].forEach((r,s)=>{r.setAttribute("aria-pressed",String(n.editor?.isHeld(e[s])??!1))})}function bw({editor:n},t,e){e.shiftKey?n?.mark(t):n?.selectOnly(t)}var xw=(n,t)=>d("button",{class:"rv-chip",type:"button","aria-label":`Box ${n+1}`,onclick:t},String(n+1));function Ew(n,{side:t,label:e,unit:r,title:s},o){let i=d("input",{type:"text",inputmode:"decimal",autocomplete:"off",spellcheck:"false","aria-label":s,title:s,name:t}),a=!1,l=()=>Qw(n,t),c=()=>{let p=n.editor?.box;i.value=p?xa(p[t]*l()):"–"},h=(p,m=!1)=>{m?i.setAttribute("aria-invalid","true"):i.removeAttribute("aria-invalid"),o({text:p,bad:m})},A=()=>{if(!a)return;a=!1;let p=uA(i.value,t,l());p==null?h(ww[t],!0):h(t==="angle"?yw(p):""),p!=null&&n.editor?.set({[t]:p})},g=p=>{let{editor:m}=n;if(!m?.box)return;let v=Math.round((m.box[t]*l()+p)*1e6)/1e6;m.set({[t]:uA(String(v),t,l())??0})};i.addEventListener("input",()=>{a=!0,h("")}),i.addEventListener("change",A),i.addEventListener("blur",()=>{A(),c()}),i.addEventListener("keydown",p=>{p.stopPropagation(),p.key==="Enter"&&A(),p.key==="Escape"&&(a=!1,i.blur());let m={ArrowUp:1,ArrowDown:-1}[p.key];!m||!n.editor?.box||(p.preventDefault(),A(),g(m*(p.altKey?.1:p.shiftKey?10:1)))});let u=d("span",{},e),f=d("label",{class:"rv-field"},u,i,d("span",{class:"rv-unit"},r));return{element:f,show(){let{editor:p,scene:m}=n;t==="angle"&&(O(f,!p?.rules.rotated),w(u,m?.operator.clockwise?"θ ↻":"θ ↺")),i.disabled=!p?.box||!p.rules.editable,a||c()}}}function yw(n){let t=cn(n);return t===n?"":`${xa(n)}° is the same turn as ${xa(t)}°.`}var xa=n=>String(Math.round(n*1e4)/1e4).replace("-","−");function Qw(n,t){let e=n.scene?.picture;if(!e?.original||t==="angle")return 1;let[r,s]=e.original;return t==="cx"||t==="w"?r/e.width:s/e.height}function uA(n,t,e){let r=n.trim().replace("−","-").replace(",","."),s=Number(r)/e;return!(r!==""&&Number.isFinite(s)&&Math.abs(s)<=vw)||(t==="w"||t==="h")&&s<0?null:s}var pA=30,Bw=256;function fe(n,t,e){let r=S(n,t),s=d("canvas",{tabindex:"0",role:"img","aria-label":e}),o=d("div",{class:"rv-slot"},s),i=d("span",{class:"rv-read"}),a=Tn("sequential");return a.element.append(i),r.body.append(o,a.element),{...r,...a,element:r.element,canvas:s,slot:o,read:i}}function Tn(n){let t=d("span"),e=d("span"),r=d("span",{class:"rv-unitnote"}),s=d("i",{class:Qr(n)});return{low:t,high:e,unit:r,bar:s,element:d("div",{class:"rv-scale"},t,s,e,r)}}var Qr=n=>`rv-rampbar rv-rampbar-${n}`;function U({canvas:n,slot:t}){let{width:e,height:r,ratio:s}=Ne(t);if(!e||!r)return null;(n.width!==Math.round(e*s)||n.height!==Math.round(r*s))&&(n.width=Math.round(e*s),n.height=Math.round(r*s));let o=n.getContext("2d");return o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,e,r),{context:o,width:e,height:r}}function Rt(n,t,{width:e,height:r},s=1/0){let o=Math.min(e/t,r/n,s);return{cell:o,x:(e-o*t)/2,y:(r-o*n)/2,rows:n,columns:t}}function Zs(n,t){w(n.heading,t),w(n.read,""),Dt(n,null),U(n)}function Dt({low:n,high:t},e,r=!1){let s=r?String:L(e,3);w(n,e?s(e[0]):"–"),w(t,e?s(e[1]):"–")}function to(n,t,[e,r]){let s=t.every(o=>o>=0)?"up":t.every(o=>o<=0)?"down":"";Dt(n,[s==="up"?0:e,s==="down"?0:r]),n.bar.dataset.half=s}function pe(n,t){w(n.unit,t?`cells × ${t}`:"")}function We(n,t,e,r,{colours:s,ramp:o}){let{cell:i,x:a,y:l,columns:c}=t,h=mA(i),A=t.rows*c;i>=pA&&Ea(n,s,i>=46?"note":"tiny");let{texts:g,unit:u}=ya(n,e,i-h-3,i),f=Array.from({length:A},(p,m)=>Z(o,e[m],r));f.forEach((p,m)=>{n.fillStyle=st(p),n.fillRect(a+m%c*i,l+Math.floor(m/c)*i,i,i)}),h&&kw(n,t,s.line);for(let p=0;g&&p<A;p+=1){let[m,v]=[a+p%c*i,l+Math.floor(p/c)*i];n.fillStyle=vt(f[p],s),n.fillText(g[p],m+i/2,v+i/2+.5)}return u}var mA=n=>n>=14?2:n>=6?1:0;function kw(n,t,e){let{gaps:r,lines:s}=Dw(n,t,e);n.save(),n.resetTransform(),n.globalCompositeOperation="destination-out",n.drawImage(r,0,0),n.globalCompositeOperation="source-over",n.drawImage(s,0,0),n.restore()}var Sw=8,js=new Map;function Dw(n,t,e){let{width:r,height:s}=n.canvas,o=n.getTransform(),i=JSON.stringify([r,s,o.a,t,e]),a=js.get(i);if(a)return a;let l=Mw(t),c=A=>{let g=new OffscreenCanvas(r,s),u=g.getContext("2d");return u.setTransform(o),A(u),g},h={gaps:c(A=>{let{cell:g,x:u,y:f,rows:p,columns:m}=t;A.fillRect(u-1,f-1,m*g+2,p*g+2),A.globalCompositeOperation="destination-out",A.fill(l)}),lines:c(A=>{A.strokeStyle=e,A.stroke(l)})};return js.size>=Sw&&js.clear(),js.set(i,h),h}function Mw({cell:n,x:t,y:e,rows:r,columns:s}){let o=mA(n),i=n-o,a=new Path2D;for(let l=0;l<r*s;l+=1){let[c,h]=[t+l%s*n,e+Math.floor(l/s)*n];a.roundRect(c+o/2,h+o/2,i,i,o*Math.min(1.5,n/14))}return a}function Ea(n,t,e){n.font=`500 ${t.sizes[e]} ${t.mono}`,n.textAlign="center",n.textBaseline="middle"}function ya(n,t,e,r){return r<pA?{texts:null,unit:""}:as(t,e,s=>n.measureText(s).width)}function Le(n,{cell:t,x:e,y:r,columns:s},o,i){n.beginPath(),n.roundRect(e+o%s*t,r+Math.floor(o/s)*t,t,t,3),Ot(n,i)}function qt(n,t){if(!n)return null;let e=Sn(hn(t),t),r=Math.floor((e.x-n.x)/n.cell),s=Math.floor((e.y-n.y)/n.cell);return r>=0&&s>=0&&r<n.columns&&s<n.rows?{row:s,column:r}:null}function eo(n,t,[e,r]){let s=n.getBoundingClientRect(),o=Math.floor((t.clientX-s.left)/s.width*r),i=Math.floor((t.clientY-s.top)/s.height*e);return o>=0&&i>=0&&o<r&&i<e?{row:i,column:o}:null}var me=(n,t,{rows:e,columns:r})=>({row:Math.min(e-1,Math.max(0,n.row+t.row)),column:Math.min(r-1,Math.max(0,n.column+t.column))});function no(n,t,e,{cell:r,x:s,y:o},i){let a=r/i.stride;e.save(),e.beginPath(),e.rect(s,o,r*i.width,r*i.height),e.clip(),n.editor?.boxes.forEach((l,c)=>{ct(e,Jt(l).map(h=>({x:s+h.x*a,y:o+h.y*a}))),Ln(e,t,c===n.editor?.active?2:1.2,t.mark)}),e.restore()}function Ln(n,t,e,r){Ot(n,{width:e+2,colour:t["casing-strong"]}),Ot(n,{width:e,colour:r})}function Gn(n,t){let e=t.length<=Bw;n.dataset.values=e?[...t].map(r=>r.toPrecision(7)).join(" "):""}var vA=2.4;function IA(n){let{scope:t}=n,e=fe("Feature map","map","Feature map of the shown channel"),r={grid:null,stamps:new de};return e.canvas.addEventListener("pointermove",s=>{let o=qt(r.grid,s);t.setHover(o&&Pt({cell:[o.row,o.column],from:"map"}))}),e.canvas.addEventListener("pointerleave",()=>t.setHover(null)),{element:e.element,watch:e.slot,ofKernels:!0,update(){let{cells:s,channel:o}=t.scene??{};if(!s||!o)return;let i=$w(n,e,r.stamps,s,o);i&&(r.grid=i.grid,Nw(n,e,i))}}}function $w({scope:n,colours:t},e,r,s,o){let i=[o.min??0,o.max??0];w(e.heading,`Feature map ${s.height} × ${s.width}`),w(e.remark,o.name),Dt(e,i);let a=U(e);if(!a)return null;let{context:l}=a,c=Rt(s.height,s.width,a),h=[c.cell*s.width,c.cell*s.height],A=n.channel?.values??null;if(A){let g=r.ramp(A,s.width,t().ramps.sequential,i);l.imageSmoothingEnabled=!1,l.drawImage(g,c.x,c.y,h[0],h[1])}else l.fillStyle=t().sunken,l.fillRect(c.x,c.y,h[0],h[1]);return no(n,t(),l,c,s),{context:l,grid:c,cells:s,range:i,values:A}}function Nw(n,t,e){let r=n.scope.hover?.cell;if(r)return Ow(n,t,e,r);w(t.read,"");let s=n.scope.shown(n.reading);if(!s||s.sample==null||!ot(s.answer))return;let{taps:o,weights:i}=s.answer,{width:a}=e.cells;for(let l=4*s.sample;l<4*s.sample+4;l+=1)o[l]<0||i[l]===0||wA(n,e,[Math.floor(o[l]/a),o[l]%a],1.6);CA(n,e,s.answer,[s.sample],vA)}function Ow(n,t,e,r){let{grid:s,cells:o,range:i,values:a}=e,[l,c]=r,h=l*o.width+c;wA(n,e,r,2);let A=0;for(let g of n.scope.given(n.reading)){if(!ot(g))continue;let u=Cn(g,h);A+=u.length;for(let f of u)CA(n,e,g,[f],Math.min(vA,s.cell*.16))}w(t.read,`(${l}, ${c}) = ${a?L(i,4)(a[h]):"–"}`),w(t.remark,`read by ${H(A,"sample")}`)}function wA({colours:n},{context:t,grid:e},[r,s],o){t.beginPath(),t.rect(e.x+s*e.cell,e.y+r*e.cell,e.cell,e.cell),Ln(t,n(),o,n().highlight)}function CA({colours:n},{context:t,grid:e},{positions:r},s,o){let i=s.map(a=>({x:e.x+tt(r[2*a],e.cell),y:e.y+tt(r[2*a+1],e.cell)}));pt(t,i,o,n().highlight),Ln(t,n(),1,n().casing)}var Rw=120,Fw=300;function bA(n){let{scope:t,reading:e}=n,r=fe("Output","output","Output grid"),s=d("table",{"data-output":!0});r.body.append(d("div",{class:"rv-unseen"},s));let o=d("span"),i=Ws(n);r.remark.append(o,i.element);let a={grid:null,shown:null,timer:void 0,tabled:null},l=c=>Qa(a,qt(a.grid,c));return r.canvas.addEventListener("pointermove",c=>t.setHover(l(c))),r.canvas.addEventListener("pointerleave",()=>t.setHover(null)),r.canvas.addEventListener("click",c=>{let h=l(c);h&&t.togglePin(h)}),r.canvas.addEventListener("keydown",c=>Lw(n,a,c)),{element:r.element,watch:r.slot,topics:["scene","focus","fresh","answers"],ofBoxes:!0,ofKernels:!0,update(){let c=t.shown(e);if(a.shown=c,i.show(c),!c?.answer.output)return Zs(r,"Output");w(o,t.scene?.channel?.name??""),Tw(n,r,a,c,c.answer.output),clearTimeout(a.timer),a.timer=setTimeout(()=>Gw(s,a,c.answer),Fw)},destroy:()=>clearTimeout(a.timer)}}function Tw({scope:n,colours:t},e,r,{answer:s,bin:o,chosen:i,old:a},l){let[c,h]=s.bins,A=s.range??[0,1],g=`${Math.floor(o/h)}, ${o%h}`;w(e.heading,`Output ${c} × ${h}`),Dt(e,A),w(e.read,`(${g}) = ${L(A,4)(l[o])}`);let u=L(A,3)(l[o]),p=`Output grid, ${`${c} rows of ${h}`}. Bin ${g} is ${u}. Arrow keys walk the bins.`;e.canvas.setAttribute("aria-label",p);let m=U(e);if(!m)return;let{ramps:v,bad:C,highlight:b}=t();r.grid=Rt(c,h,m,Rw);let E={colours:t(),ramp:v.sequential};pe(e,We(m.context,r.grid,l,A,E));let k=Ye(n,{answer:s,old:a});k.state==="bad"&&k.answer===s&&k.bin!=null&&Le(m.context,r.grid,k.bin,{width:3,colour:C}),Le(m.context,r.grid,o,{width:i==="default"?2:3,colour:b})}function Qa({shown:n},t){return!t||!n?null:It(n.answer,t.row*n.answer.bins[1]+t.column,"output")}function Lw({scope:n},t,e){if(!t.shown)return;let{answer:r,bin:s}=t.shown,[o,i]=r.bins,a={row:Math.floor(s/i),column:s%i},l=zt(e);l?(n.pin=null,n.setHover(Qa(t,me(a,l,{rows:o,columns:i})))):e.key==="Enter"&&(e.preventDefault(),n.togglePin(Qa(t,a)))}function Gw(n,t,{bins:[e,r],output:s}){if(!s||t.tabled===s)return;t.tabled=s;let o=i=>d("tr",{},...[...s.subarray(i,i+r)].map(a=>d("td",{},F(a.toPrecision(7)))));n.replaceChildren(d("caption",{},`Output, ${e} by ${r}`),...Array.from({length:e},(i,a)=>o(a*r)))}var xA="Pooled patch, upright";function EA({scope:n,reading:t,colours:e}){let r=fe(xA,"patch","The pooled output as an image"),s=new de;return{element:r.element,watch:r.slot,topics:["scene","focus","answers"],ofBoxes:!0,update(){let o=n.shown(t)?.answer;if(!o?.output)return Zs(r,xA);let{output:i,patch:a}=o,[l,c]=o.bins,h=o.range??[0,1];w(r.remark,`${l} × ${c}`),Dt(r,a?null:h);let A=U(r);if(!A)return;let g=Rt(l,c,A),u=e().ramps.sequential,f=s.of(o,[u],()=>Fe(a?es(a):hr(i,u,h),c));A.context.imageSmoothingEnabled=!1,A.context.drawImage(f,g.x,g.y,g.cell*c,g.cell*l)}}}function yA({scope:n,reading:t}){let e=d("p",{class:"rv-sentence"}),r=d("ul",{class:"rv-notes"}),o=d("section",{class:"rv-card rv-card-sentence","aria-label":"What is seen here"},e,r),i="",a=Uw(o);return{element:o,topics:["scene","boxes"],update(){let{scene:l}=n;if(!l)return;let c=n.answer(n.activeBox?.id,t)?.notes??[],h=JSON.stringify([l.sentence,c]);if(h===i)return;i=h;let A=new Set;P(e,...On(l.sentence,A)),P(r,...c.map(g=>d("li",{},...Hs(g,A)))),O(r,!c.length)},destroy:()=>a.disconnect()}}function Uw(n){let t={width:0,height:0},e=new ResizeObserver(([r])=>{let[{inlineSize:s,blockSize:o}]=r.borderBoxSize;s!==t.width&&Object.assign(t,{width:s,height:0}),!(o<=t.height)&&(t.height=o,n.style.minHeight=`${o}px`)});return e.observe(n,{box:"border-box"}),e}function Un(n,t){let e=n.pin?null:n.choice;if(e?.box==null)return t;let r=e.box===t.box,s=e.channel??(r?t.channel:null),o=e.bin??(r&&s===t.channel?t.bin:null);return{box:e.box,channel:s,bin:o}}function Hn(n,{box:t,channel:e,bin:r}){n.pin=null,n.choose({box:t,channel:e,bin:r},"select"),n.changed("focus")}function ro(n,t){let e=d("div",{class:"rv-marks",role:"radiogroup","aria-label":n}),r={rows:0,columns:0},s=()=>[...e.children],o=({target:i})=>{let a=i instanceof Element?i.closest("button"):null;return a?s().indexOf(a):-1};return e.addEventListener("click",i=>{let a=o(i);a>=0&&t(a)}),e.addEventListener("keydown",i=>{let a=o(i),l=a<0?null:Hw(i,a,r);l!==null&&(s()[l].focus(),l!==a&&t(l))}),{element:e,show({rows:i,columns:a,chosen:l,marks:c}){r={rows:i,columns:a},e.style.setProperty("--rv-columns",String(a));let h=Math.max(l,0);for(let[A,g]of c.entries())g.setAttribute("aria-checked",String(A===l)),g.tabIndex=A===h?0:-1;P(e,...c)}}}function Hw(n,t,e){let{rows:r,columns:s}=e,o={Home:0,End:r*s-1}[n.key];if(o!==void 0)return n.preventDefault(),o;let i=zt(n);if(!i)return null;let{row:a,column:l}=me({row:Math.floor(t/s),column:t%s},i,e);return a*s+l}var Br=(n,t,...e)=>d("button",{type:"button",role:"radio","aria-label":n,title:n,...t},...e);var Kw=14,Jw="What you got; beneath each ✗ what is expected. A bin shows how it is made.",Pw="These are too many bins to show one by one: the numbers are in the files below the report.";function QA({scope:n}){let t=S("Box","debug-box"),e=ro("Bins of the box",o=>{let i=n.part("debug");i&&Hn(n,{...Un(n,i),bin:o})}),r=d("p",{class:"rv-debug-hint"},Pw),s=d("p",{class:"rv-debug-hint"},Jw);return t.body.append(d("div",{class:"rv-scrolls"},e.element),s,r),{element:t.element,topics:["scene","focus"],update(){let o=n.part("debug");if(!o)return;w(t.heading,`Box ${o.box}, channel ${o.channel}`),O(s,!Ba(o)),O(r,o.got.length>0||o.number===null);let{rows:i,columns:a}=o;e.element.toggleAttribute("data-written",Ba(o));let l=o.got.map((c,h)=>zw(o,h));e.show({rows:i,columns:a,marks:l,chosen:Un(n,o).bin??-1})}}}var Ba=({rows:n,columns:t})=>Math.max(n,t)<=Kw;function zw(n,t){let{columns:e,got:r,want:s,bad:o,errors:i}=n,a=`bin (${Math.floor(t/e)}, ${t%e})`,l=!!o[t],c=l?`${a}: got ${r[t]}, expected ${s[t]}`:`${a}: ${r[t]}, right`,h={"data-wrong":l,style:`--rv-share: ${l?Math.max(i[t],.1).toFixed(3):0}`};if(!Ba(n))return Br(c,h);let A=l?[`✗ ${r[t]}`,d("small",{},s[t])]:[r[t]];return Br(c,h,...A)}var BA="The worst bin",qw="The chosen bin",_w="The box has too many samples to list.",Yw=["x","y","weight · value","gives",""];function kA({scope:n}){let t=S(BA,"debug-number"),r=d("button",{type:"button",class:"rv-chip",onclick:()=>Vw(n)},"Show the worst");t.remark.append(r);let s=d("p",{class:"rv-debug-place",role:"status"}),o=d("dl",{class:"rv-debug-facts"}),i=d("div",{class:"rv-debug-sums"}),a=d("p",{class:"rv-debug-hint"});return t.body.append(s,o,i,a),{element:t.element,topics:["scene"],update(){let l=n.part("debug"),c=l?.number;t.element.toggleAttribute("data-none",!c),!(!l||!c)&&(w(t.heading,c.worst?BA:qw),O(r,c.worst||!l.worst),w(s,c.name),P(o,...Ww(c)),P(i,...c.sums.length?c.sums.map(jw):[d("p",{},_w)]),w(a,c.digits))}}}function Vw(n){let t=n.part("debug")?.worst;t&&Hn(n,{box:t[0],channel:t[1],bin:t[2]})}var Ww=({facts:n})=>n.map(({name:t,value:e,wrong:r})=>d("div",{"data-wrong":r},d("dt",{},t),d("dd",{},e||"–")));function Xw(n){let t=n.split(" + ");return t.flatMap((e,r)=>[d("span",{},r+1<t.length?`${e} +`:e)," "])}function jw({whose:n,said:t,rows:e,result:r}){let s=e.map(({x:a,y:l,taps:c,gives:h,note:A})=>d("tr",{},...[[a],[l],Xw(c),[h],[A]].map(g=>d("td",{},...g)))),o=d("table",{class:"rv-table"},d("tbody",{},wt(Yw),...s)),i={class:"rv-scrolls",tabindex:"0",role:"region","aria-label":`${n}, its samples`};return d("section",{},d("p",{class:"rv-debug-whose"},d("b",{},n),` ${t}`),d("div",i,o),d("p",{class:"rv-debug-result"},r))}var SA=.15,Zw="A mark shows its number below; the arrow keys walk them.";function DA({scope:n}){let t=S("Where","debug-where"),e=d("ul",{class:"rv-debug-said"}),r=["box","channel","bin"].map(o=>tC(n,o)),s=d("div",{class:"rv-debug-maps"},...r.flatMap(({cells:o})=>o));return t.body.append(e,s,d("p",{class:"rv-debug-hint"},Zw)),{element:t.element,topics:["scene","focus"],update(){let o=n.part("debug");if(o){P(e,...o.where.map(i=>d("li",{},i)));for(let i of r)i.show(o)}}}}function tC(n,t){let e,r=ro(`Wrong numbers by ${t}`,o=>{let i=n.part("debug");i&&e&&Hn(n,nC(Un(n,i),t,e.places[o]))}),s=[d("span"),d("span"),r.element];return r.element.dataset.of=t,{cells:s,show(o){e=o.maps.find(u=>u.id===t);for(let u of s)u.hidden=!e;if(!e)return;w(s[0],e.many),w(s[1],e.count);let{rows:i,columns:a,each:l,shares:c,names:h}=e,A=h.map((u,f)=>Br(u,{style:`--rv-share: ${eC(c[f])}`})),g=Un(n,o)[t];r.show({rows:i,columns:a,marks:A,chosen:g==null?-1:Math.floor(g/l)})}}}var eC=n=>(n?SA+(1-SA)*n:0).toFixed(3);function nC(n,t,e){return t==="box"?{box:e,channel:null,bin:null}:t==="channel"?{box:n.box,channel:e,bin:null}:{...n,bin:e}}var rC=120,MA=[0,1];function $A(n){let{scope:t,reading:e,colours:r}=n,s=S("Compared","comparison"),o={grid:null,answer:null},i=[ka(t,o,"this reading","sequential"),ka(t,o,"the other reading","sequential"),ka(t,o,"the difference","diverging")],a=d("p",{class:"rv-words rv-numbersline"}),l=d("p",{class:"rv-words"}),c=d("button",{class:"rv-badge",type:"button",onclick:()=>cC(t,o)});return s.remark.append(c),s.body.append(l,d("div",{class:"rv-turns"},...i.map(h=>h.element)),a),{element:s.element,watch:i[0].slot,topics:["scene","focus","fresh"],update(){let h=t.part("explore")?.comparison??null;if(O(s.element,!h),o.answer=h&&t.servedAnswer(h.box,e),!h)return;w(s.heading,`${h.instead_of} against ${h.title}`);let A=o.answer&&sC(h,o.answer);if(!A||!o.answer){for(let u of i)U(u);for(let u of[c,a])w(u,"");return w(l,h.refused??"")}P(l,...On(h.sentence)),lC(t,c,h,o.answer);let g=oC(n,o.answer,h);i.forEach((u,f)=>{iC(r(),u,o,A[f],g)}),w(a,g==null?"":aC(o.answer,A,g))}}}function sC(n,t){let{title:e,instead_of:r,calls:s,output:o,difference:i}=n;if(n.refused||!t.output||!o||!i)return null;let a=n.range??MA,l=n.difference_range??MA;return[{title:r,words:s[0]??"",values:t.output,range:a},{title:e,words:s[1]??"",values:o,range:a},{title:`${e} − ${r}`,words:"",values:i,range:l}]}function ka(n,t,e,r){let s=d("canvas",{role:"img","aria-label":`Output grid of ${e}`}),o=d("div",{class:"rv-turnslot rv-compareslot"},s),i=Tn(r),a=d("strong",{class:"rv-comparetitle"}),l=d("code",{class:"rv-tuple"}),c=h=>{let A=qt(t.grid,h),{answer:g}=t;return A&&g&&It(g,A.row*g.bins[1]+A.column,"comparison")};return s.addEventListener("pointermove",h=>n.setHover(c(h))),s.addEventListener("pointerleave",()=>n.setHover(null)),s.addEventListener("click",h=>{let A=c(h);A&&n.togglePin(A)}),{canvas:s,slot:o,scale:i,title:a,words:l,palette:r,element:d("div",{},a,l,o,i.element)}}function oC({scope:n,reading:t},e,r){let s=n.shown(t);return s&&s.chosen!=="default"&&s.answer.box===e.box&&s.answer.reading===e.reading?s.bin:r.worst}function iC(n,{canvas:t,slot:e,scale:r,palette:s,...o},i,a,l){let[c,h]=i.answer?.bins??[1,1];w(o.title,a.title),w(o.words,a.words),Dt(r,a.range),Gn(t,a.values);let A=U({canvas:t,slot:e});if(!A)return;i.grid=Rt(c,h,A,rC);let g={colours:n,ramp:n.ramps[s]};pe(r,We(A.context,i.grid,a.values,a.range,g)),l!=null&&Le(A.context,i.grid,l,{width:2,colour:n.highlight})}function aC(n,t,e){let[r,s,o]=t.map(({values:A})=>A[e]),i=L([r,s],5),a=L([0,o],4)(o),[l,c]=t,h=`${l.title} ${i(r)}, ${c.title} ${i(s)}`;return`${lt(n,e)}: ${h}, difference ${a}`}function lC(n,t,{check_ok:e,worst:r},s){let o=n.fresh.holds(s),i=o&&!e,a=r==null?"":`most: ${lt(s,r)}`;t.dataset.state=i?"bad":o?"good":"waiting",t.disabled=!o||r==null,w(t,i?"✗ plan and kernel of the other disagree":o?a:"")}function cC(n,{answer:t}){let e=n.part("explore")?.comparison?.worst;e!=null&&t&&n.pinOn(It(t,e,"comparison"))}var hC=.82,AC=9;function NA(n){let{scope:t,colours:e}=n,r=S("Where the rotation happens","rotation"),s=Sa("The box on the picture, with the dial of its angle"),o=Sa("The box in cells, as the kernel turns it"),i=Sa("The picture under the box, upright"),a=d("code",{class:"rv-tuple"}),l=d("p",{class:"rv-words"}),c=d("div",{class:"rv-turns"},s.element,o.element,i.element);return r.body.append(a,c,l),{element:r.element,watch:s.slot,topics:["scene","feed"],update(){let h=t.part("explore")?.rotation??null;if(O(r.element,!h),!h)return;let{patch:A,cell_box:g}=h;w(a,h.numbers),Ph(l,h.sentence),w(s.words,h.picture),w(o.words,h.cells),w(r.remark,h.remark),w(i.words,`the picture under the bins, upright: ${A.shape[0]} × ${A.shape[1]}`),dC(n,s,h),uC(e(),o,h),gC(i,A,g)}}}function Sa(n){let t=d("canvas",{role:"img","aria-label":n}),e=d("div",{class:"rv-turnslot"},t),r=d("p",{class:"rv-words rv-numbersline"});return{canvas:t,slot:e,words:r,element:d("div",{},e,r)}}function gC(n,t,{w:e,h:r}){let s=U(n);if(!s)return;let o=Math.min(s.width/Math.max(e,1e-6),s.height/Math.max(r,1e-6)),[i,a]=[Math.max(2,e*o),Math.max(2,r*o)],l=Fe(es(t),t.shape[1]);s.context.imageSmoothingEnabled=!1,s.context.drawImage(l,(s.width-i)/2,(s.height-a)/2,i,a)}function OA(n,{width:t,height:e}){let r=n.map(Zt),[s,o]=[Math.min(...r.map(c=>c.left)),Math.min(...r.map(c=>c.top))],[i,a]=[Math.max(...r.map(c=>c.right)),Math.max(...r.map(c=>c.bottom))],l=Math.min(t/Math.max(i-s,.001),e/Math.max(a-o,.001))*hC;return{scale:l,x:t/2-(s+i)/2*l,y:e/2-(o+a)/2*l}}var Ma=(n,t)=>({x:n.x+t.x*n.scale,y:n.y+t.y*n.scale});function dC({scope:n,colours:t},e,{box:r,turn:s,other:o}){let i=U(e);if(!i)return;let{context:a}=i,l=OA(o?[r,o]:[r],i),c=n.picture?.bitmap,h=n.scene?.picture;c&&h&&(a.globalAlpha=.55,a.drawImage(c,l.x,l.y,h.width*l.scale,h.height*l.scale),a.globalAlpha=1),o&&Da(a,t(),l,o,t().highlight,[6,4]),Da(a,t(),l,r,t().box),RA(i,t(),Ma(l,{x:r.cx,y:r.cy}),r.angle,s)}function uC(n,t,{cell_box:e,turn:r}){let s=U(t);if(!s)return;let{context:o}=s,i=OA([e],s);o.fillStyle=n.sunken,o.fillRect(0,0,s.width,s.height),fC(s,n,i),Da(o,n,i,e,n.box),RA(s,n,Ma(i,{x:e.cx,y:e.cy}),e.angle,r)}function fC({context:n,width:t,height:e},r,s){let o=1;for(;o*s.scale<AC;)o*=2;n.fillStyle=r["line-strong"];let i=Math.ceil(-s.x/s.scale/o)*o,a=Math.ceil(-s.y/s.scale/o)*o;for(let l=i;s.x+l*s.scale<t;l+=o)for(let c=a;s.y+c*s.scale<e;c+=o)n.fillRect(s.x+l*s.scale-1,s.y+c*s.scale-1,2,2)}function Da(n,t,e,r,s,o=[]){ct(n,Jt(r).map(i=>Ma(e,i))),et(n,{width:4,colour:t["casing-soft"]},{width:2,colour:s},o)}function RA({context:n,width:t,height:e},r,s,o,i){let a=Math.min(t,e)*.25,l=a*1.25,c=-ls(o);n.beginPath(),n.moveTo(s.x+l,s.y),n.lineTo(s.x,s.y),n.lineTo(s.x+l*Math.cos(c),s.y+l*Math.sin(c)),n.moveTo(s.x+a,s.y),n.arc(s.x,s.y,a,0,c,c<0),et(n,{width:4,colour:r["casing-soft"]},{width:2,colour:r.highlight}),Math.abs(c)*a>=8&&pC(n,r,s,a,c),pt(n,[s],4,r.highlight),Ot(n,{width:1.5,colour:r.casing});let h=c/2+Math.PI,A=Math.abs(c)<1?16:0;ge(n,r,i,{x:s.x+34*Math.cos(h),y:s.y+20*Math.sin(h)+A})}function pC(n,t,e,r,s){let o={x:e.x+r*Math.cos(s),y:e.y+r*Math.sin(s)},i=s+(s<0?-Math.PI/2:Math.PI/2),a=[2.6,-2.6].map(l=>({x:o.x+8*Math.cos(i+l),y:o.y+8*Math.sin(i+l)}));ct(n,[o,...a]),n.fillStyle=t.highlight,n.fill()}var mC=new Set(["ones","bin","painted","random"]),vC=1e-5,[IC,FA]=["gradient","adds"],LA=he(()=>({moved:null,following:!1}));function Ge(n){return $a(n),LA(n).moved}function $a(n){let t=LA(n);if(!t.following){t.following=!0;for(let e of["boxes","answers","scene","feed"])n.on(e,()=>TA(n,t));TA(n,t)}}function TA(n,t){let e=t.moved,r=wC(n),s=n.part("gradients"),o=e&&r?.every((i,a)=>i===e.answers[a]);t.moved=o&&e.part.upstream===s?.upstream?e:CC(n,r),n.draw(t.moved?.layer?[t.moved.layer]:[])}function wC(n){let{served:t,answers:e,fresh:r,editor:s,scene:o}=n,i=n.part("gradients")?.shown??[],a=s?.boxes.map(({id:A})=>A).join()===o?.boxes.map(({id:A})=>A).join(),l=i.every(A=>t.some(g=>g.place===A));if(!a||l&&!t.some(A=>r.isOld(A)))return null;let c=i.map(A=>e.find(g=>g.place===A&&Kt(g)));return c.every(A=>A&&ut(A)&&A.samples_shown===A.samples_total)&&c.length?c:null}function CC(n,t){let e=n.part("gradients"),[r]=n.readings.map(g=>n.live.kernelOf(g));if(!t||!e||!r||!mC.has(e.upstream_kind))return null;let s=n.scene?.layers.find(g=>g.type==="heatmap")??null;if(s&&![IC,FA].includes(s.id))return null;let o=xC(n,r,t,e.upstream);if(!o)return null;let i=yC(t,o.shape),a=s?.id===FA?i:o,l=`${i.reduce((g,u)=>g+u,0).toLocaleString("en")} adds`,c=e.chart&&{...e.chart,values:a,range:GA(a,e.chart.whole),remark:l},h=s&&QC(s,a),A=n.live.alone?bC(t,e.upstream,o):e.check;return{answers:t,layer:h,part:{...e,check:A,gradient:e.gradient&&o,chart:c}}}function bC(n,t,e){let[r,s]=[new Float64Array(e.length),new Float64Array(e.length)];n.filter(ot).forEach(({taps:c,weights:h,bin:A,grid:g,bins:[u,f]},p)=>{for(let m=0;m<c.length;m+=1){if(c[m]<0)continue;let v=t[p*u*f+A[m>>2]]/(g[0]*g[1]);r[c[m]]+=h[m]*v,s[c[m]]+=Math.abs(h[m]*v)}});let o=r.map((c,h)=>Math.abs(c-e[h])),i=o.reduce((c,h,A)=>h>o[c]?A:c,0),a=o.every((c,h)=>c<=vC*s[h]),l=e.shape[1];return{difference:o[i],cell:[Math.floor(i/l),i%l],agrees:a}}function xC(n,t,e,r){let{ready:s}=n.live,{rotated:o,bins:i,scale:a,ratio:l,offset:c,minimum:h,clockwise:A}=t;if(!s?.kernels.knows(t.operator,"avg")||r.length!==e.length*i[0]*i[1])return null;let{kernels:g,map:u}=s,{values:f,height:p,width:m}=u,C={rois:e.flatMap(({frame:b})=>[...fs(t,o?b:EC(b))]),bins:i,rules:{scale:a,ratio:l,offset:c,minimum:h,clockwise:A},features:{values:f,channels:1,height:p,width:m},gradOutput:r};try{let{features:b}=g.backward(t.operator,C);return Na(new Float32Array(b.buffer),p,m)}catch(b){if(!(b instanceof $t))throw b;return null}}var EC=n=>({...n,angle:0}),Na=(n,t,e)=>Object.assign(n,{shape:[t,e]});function yC(n,[t,e]){let r=Na(new Float32Array(t*e),t,e);for(let{taps:s,weights:o}of n.filter(ot))for(let i=0;i<s.length;i+=1)s[i]>=0&&o[i]!==0&&(r[s[i]]+=1);return r}function QC(n,t){let[e,r]=t.shape,s=n.whole?t.map(i=>i||Number.NaN):t,o=[0-so(t,-1),so(t,1)];return{...n,array:Na(s,e,r),range:GA(t,n.whole),data:o}}var so=(n,t)=>n.reduce((e,r)=>Math.max(e,t*r),0);function GA(n,t){let e=Math.max(so(n,1),so(n,-1));return t?[0,Math.max(e,1)]:[-(e||1),e||1]}var BC=24,kC=he(()=>({cell:null})),At=n=>Ge(n)?.part??n.part("gradients");function Ra(n){let t=At(n)?.chosen??{bin:0,painted:[],rev:0},e=n.choice;return!e||(e.rev??0)<t.rev?t:{bin:e.bin??t.bin,painted:e.painted??t.painted,rev:t.rev}}function Kn(n,t,e){n.choose({...Ra(n),...t},e)}var Fa=(n,t)=>t?(At(n)?.shown??[]).indexOf(t.place):-1,oo=n=>Ge(n)?.answers??n.served.filter(t=>ut(t)&&Fa(n,t)>=0),UA=n=>Math.max(0,Fa(n,n.servedAnswer(n.activeBox?.id))),kr=n=>Pt({cell:n,from:"cells"});function dn(n){let t=n.scene?.cells;if(!t)return null;let e=kC(n);return(n.hover?.from!=="adds"||!e.cell)&&(e.cell=SC(n,t)),e.cell}function SC(n,t){for(let r of[n.pin,n.hover]){if(r?.cell)return r.cell;let s=n.answer(r?.box),o=s&&r?.sample!=null?$C(s,r.sample):-1;if(o>=0)return Oa(o,t)}let e=At(n)?.chart?.values;return e?DC(n,t,e):null}var Oa=(n,{width:t})=>[Math.floor(n/t),n%t];function DC(n,t,e){let r=[...e.keys()].filter(i=>e[i]).sort((i,a)=>Math.abs(e[a])-Math.abs(e[i])),o=(At(n)?.orders?r.slice(0,BC):[]).find(i=>MC(n,Oa(i,t)));return Oa(o??r[0]??0,t)}function MC(n,t){let e=Sr(n,t).map(o=>o.product),r=[...e].sort((o,i)=>o-i),s=[e,[...e].reverse(),r,[...r].reverse()];return new Set(s.map(Dr)).size>1}function $C(n,t){if(!ot(n))return-1;let e=-1,r=0;for(let s=4*t;s<4*t+4;s+=1)n.taps[s]<0||n.weights[s]<=r||(e=n.taps[s],r=n.weights[s]);return e}function Sr(n,[t,e]){let r=n.scene?.cells,s=At(n)?.upstream;if(!r||!s)return[];let o=t*r.width+e;return oo(n).flatMap(i=>{if(!ot(i))return[];let a=Fa(n,i)*yt(i),l=i.grid[0]*i.grid[1];return Cn(i,o).map(c=>{let h=i.bin[c],A=NC(i,c,o),g=s[a+h]/l;return{answer:i,sample:c,bin:h,weight:A,share:g,product:A*g}})})}function NC({taps:n,weights:t},e,r){let s=0;for(let o=4*e;o<4*e+4;o+=1)n[o]===r&&(s+=t[o]);return s}var Dr=n=>n.reduce((t,e)=>Math.fround(t+Math.fround(e)),0);var Ta=8,OC=2e-6;function HA({scope:n}){let t=S("Adds","adds"),e=FC(),r=Rn(()=>Ga(n));t.body.append(e.element,r.line);let s=[];return e.rows.forEach(({element:o},i)=>{o.addEventListener("pointerenter",()=>GC(n,s[i])),o.addEventListener("pointerleave",()=>n.setHover(null))}),{element:t.element,topics:["scene","focus","fresh","boxes","answers"],ofBoxes:!0,get ofKernels(){return!!Ge(n)},update(){let o=dn(n),i=o&&RC(n,o);if(!i)return;s=i.adds;let a=new Set(s.map(c=>`${c.answer.box}:${c.bin}`)).size,l=`${H(s.length,"add")} from ${H(a,"bin")}`;w(t.heading,`Cell (${o[0]}, ${o[1]})`),w(t.remark,s.length?l:"no sample writes here"),TC(e,i),Fn(r,UC(i))}}}function RC(n,t){let e=At(n)?.gradient,r=n.scene?.cells;if(!e||!r)return null;let s=Sr(n,t),o=e[t[0]*r.width+t[1]],i=Math.max(1e-12,Math.abs(o),...s.map(a=>Math.abs(a.product)));return{scope:n,cell:t,adds:s,total:La(s),kernel:o,format:L([0,i],4)}}var La=n=>n.reduce((t,e)=>t+e.product,0);function FC(){let n=Array.from({length:Ta},()=>{let l=[0,1,2,3].map(()=>d("td"));return{cells:l,element:d("tr",{},...l)}}),t=d("td",{colspan:"3"}),e=d("td"),r=d("td",{class:"rv-sum"}),s=d("tr",{class:"rv-total"},d("td",{colspan:"3"},"Σ of all adds"),r),o=wt(["","weight","upstream ÷ samples","add"]),i=o.firstElementChild;return{element:d("table",{class:"rv-table rv-terms rv-adds"},d("thead",{},o),d("tbody",{},...n.map(l=>l.element),d("tr",{},t,e),s)),place:i,rows:n,more:t,moreSum:e,total:r}}function TC({element:n,place:t,rows:e,more:r,moreSum:s,total:o},{scope:i,adds:a,total:l,format:c}){let h=oo(i).length>1;n.toggleAttribute("data-several",h),w(t,h?"box·bin·sample":"bin·sample"),e.forEach(({element:f,cells:p},m)=>{let v=a[m]?LC(a[m],h,c):[" ","","",""];f.toggleAttribute("data-empty",!a[m]),p.forEach((C,b)=>{w(C,v[b])})});let A=a.slice(Ta);w(r,A.length?`and ${A.length} more, together`:" "),w(s,A.length?c(La(A)):"");let u=[...a.slice(0,Ta).map(f=>c(f.product)),...A.length?[c(La(A))]:[]].join(" + ");w(o,ht(u,c(l)))}function LC({answer:n,bin:t,sample:e,weight:r,share:s,product:o},i,a){let l=n.samplesOf(t).indexOf(e)+1,[c,h]=[Math.floor(t/n.bins[1]),t%n.bins[1]],A=n.grid[0]*n.grid[1];return[`${i?`${n.place+1}·`:""}(${c},${h})·${l}`,r.toFixed(4),`× ${K(s*A,3)}÷${A}`,a(o)]}function GC(n,t){t&&n.setHover(Ae(t.answer,t.bin,t.sample,"adds"))}function UC(n){let{scope:t,cell:e,kernel:r,total:s,adds:o,format:i}=n,a=At(t)?.check;if(!t.fresh.allHold)return{ok:"",text:"the answer for these boxes is on its way",go:null};let l=`kernel's backward ${i(r)}`;if(a&&!a.agrees)return KC(a,e,l);let c=a?` · all cells to ${Tt(a.difference??NaN)}`:"";if(!HC(t)){let g=a?` ✓${c}`:"";return{ok:a?"true":"",text:`${l}, too many samples to list${g}`,go:null}}let h=Math.abs(s-r),A=Math.max(1e-6,Math.abs(r),...o.map(g=>Math.abs(g.product)));return h>OC*A*Math.max(4,o.length)?{ok:"false",text:`≠ ${l} ✗ it differs by ${h.toPrecision(3)}`,go:null}:{ok:"true",text:`= ${l} ✓ to ${Tt(h)}${c}`,go:null}}var HC=n=>oo(n).every(t=>t.samples_shown===t.samples_total);function KC({cell:n,difference:t},e,r){let s=Te(t);if(n[0]===e[0]&&n[1]===e[1])return{ok:"false",text:`≠ ${r} ✗ ${s}, more than in any other cell`,go:null};let o=`cell (${n[0]}, ${n[1]})`;return{ok:"false",text:`${r} ✗ but ${o} is ${s}`,go:`show ${o}`}}function Ga(n){let t=At(n)?.check;return!t||t.agrees?!1:(n.pinOn(kr(t.cell)),!0)}var io={left:54,right:12,top:10,bottom:38},JC={left:2,right:2,top:4,bottom:4},PC=.22;function KA(n,t=.06){let e=1/0,r=-1/0;for(let o of n)for(let i=0;i<o.length;i+=1)o[i]<e&&(e=o[i]),o[i]>r&&(r=o[i]);if(!Number.isFinite(e))return[0,1];let s=r-e||Math.abs(r)*.1||1;return[e-s*t,r+s*t]}function te(n,t){let[e,r]=n.shape;return Float64Array.from({length:e},(s,o)=>n[o*r+t])}function zA(n,[t,e],r){let s=(r-io.left)/(n-io.left-io.right);return t+Math.min(1,Math.max(0,s))*(e-t)}function Ue(n,t,e){let r=zC(n,t,e),{context:s,edge:o,height:i,xRange:a,toX:l}=r,c=i-o.bottom;e.bare||XC(r,e.xLabel??"");for(let h of e.bands??[])WC(r,h);e.zero&&a[0]<0&&a[1]>0&&ao(s,t.line,[l(0),o.top],[l(0),c]),VC(r,e.marks??[],e.bare?3:6),s.save(),s.beginPath(),s.rect(o.left,0,r.width-o.left-o.right,c+2),s.clip();for(let h of e.series)qC(r,h);for(let h of e.tangents??[])_C(r,h);s.restore();for(let h of e.points??[])YC(r,h,e.bare?3:5)}function zC({context:n,width:t,height:e},r,s){let o=s.bare?JC:io,i=s.x??KA(s.series.map(h=>h.x),0),a=KA(s.series.map(h=>h.y)),l=t-o.left-o.right,c=e-o.top-o.bottom;return{context:n,colours:r,edge:o,width:t,height:e,xRange:i,yRange:a,toX:h=>o.left+(h-i[0])/(i[1]-i[0]||1)*l,toY:h=>o.top+(1-(h-a[0])/(a[1]-a[0]||1))*c}}function qC({context:n,toX:t,toY:e},{x:r,y:s,colour:o,width:i=1.8,dash:a=[]}){n.beginPath();let l=!1;for(let c=0;c<r.length;c+=1){let h=Number.isFinite(r[c])&&Number.isFinite(s[c]);h&&l?n.lineTo(t(r[c]),e(s[c])):h&&n.moveTo(t(r[c]),e(s[c])),l=h}n.lineJoin="round",n.setLineDash([...a]),n.lineWidth=i,n.strokeStyle=o,n.stroke(),n.setLineDash([])}function _C({context:n,colours:t,edge:e,width:r,toX:s,toY:o},i){let{x:a,y:l,slope:c,colour:h=t.focus,side:A=0,reach:g=PC}=i,u=g*(r-e.left-e.right)/(s(1)-s(0)),f=A>0?a:a-u,p=A<0?a:a+u;n.beginPath(),n.moveTo(s(f),o(l+c*(f-a))),n.lineTo(s(p),o(l+c*(p-a))),n.setLineDash([5,3]),n.lineWidth=1.6,n.strokeStyle=h,n.stroke(),n.setLineDash([])}function YC({context:n,colours:t,toX:e,toY:r},{x:s,y:o,colour:i},a){n.beginPath(),n.arc(e(s),r(o),a,0,2*Math.PI),n.fillStyle=i,n.fill(),n.lineWidth=1.5,n.strokeStyle=t.surface,n.stroke()}function VC({context:n,colours:t,edge:e,height:r,toX:s},o,i){let a=r-e.bottom,l=(c,h)=>{n.beginPath();for(let A of o)A.strong===c&&(n.moveTo(s(A.x),a),n.lineTo(s(A.x),h))};l(!1,a-i),n.lineWidth=1,n.strokeStyle=t["line-strong"],n.stroke(),l(!0,e.top),n.setLineDash([2,3]),n.strokeStyle=t.bad,n.stroke(),n.setLineDash([])}function WC({context:n,colours:t,edge:e,height:r,toX:s},{from:o,to:i,label:a,shaded:l}){let c=s(i)-s(o);n.fillStyle=t.sunken,l&&n.fillRect(s(o),e.top,Math.max(0,c-1),r-e.top-e.bottom),n.fillStyle=t.muted,n.font=`500 ${t.sizes.tiny} ${t.font}`,n.textAlign="right",n.textBaseline="top",c>n.measureText(a).width+8&&n.fillText(a,s(i)-6,e.top+4)}function XC({context:n,colours:t,edge:e,width:r,height:s,xRange:o,yRange:i,toX:a,toY:l},c){let h=s-e.bottom,A=r-e.right;n.font=`500 ${t.sizes.tiny} ${t.mono}`,n.fillStyle=t.muted,n.textBaseline="middle",n.textAlign="right";for(let g of JA(i,4))ao(n,t.line,[e.left,l(g)],[A,l(g)]),n.fillText(PA(g,i),e.left-6,l(g));n.textAlign="center",n.textBaseline="top";for(let g of JA(o,5))ao(n,t["line-strong"],[a(g),h],[a(g),h+4]),n.fillText(PA(g,o),a(g),h+6);ao(n,t["line-strong"],[e.left,h],[A,h]),c&&n.fillText(c,(e.left+A)/2,s-14)}function ao(n,t,e,r){n.beginPath(),n.moveTo(Math.round(e[0])+.5,Math.round(e[1])+.5),n.lineTo(Math.round(r[0])+.5,Math.round(r[1])+.5),n.lineWidth=1,n.strokeStyle=t,n.stroke()}function JA([n,t],e){let r=(t-n)/e;if(!(r>0)||!Number.isFinite(r))return[];let s=10**Math.floor(Math.log10(r)),o=[1,2,2.5,5,10].map(l=>l*s).find(l=>l>=r*.8)??10*s,i=Math.ceil(n/o-1e-9),a=Math.floor(t/o+1e-9);return Array.from({length:a-i+1},(l,c)=>(i+c)*o)}function PA(n,[t,e]){let r=Math.max(Math.abs(t),Math.abs(e));if(r>=1e5||r<.001)return F(n.toExponential(1));let s=Math.max(0,Math.min(6,1-Math.floor(Math.log10((e-t)/4))));return F(n.toFixed(s).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""))}var jC=["","kernel's slope","central difference","","loss against it"],qA=he(()=>({number:0})),Ua=n=>n.part("gradients")?.numbers??[],_A=n=>Math.min(qA(n).number,Math.max(0,Ua(n).length-1));function ZC(n,t){qA(n).number=t,n.changed("focus")}function YA(n){let{scope:t}=n,e=S("The box's own gradient","numbers"),r=jC.map(l=>d("span",{},l)),s=d("div",{class:"rv-numbers-row rv-numbers-head","aria-hidden":!0},...r),i=d("div",{class:"rv-numbers",role:"radiogroup","aria-label":"Number of the box to plot"});e.body.append(s,i),$a(t);let a=[];return{element:e.element,watch:i,topics:["scene","focus","fresh"],ofBoxes:!0,update(){let l=Ua(t);w(e.remark,t.part("gradients")?.loss??""),a.length!==l.length&&(a=l.map((c,h)=>tb(t,h,()=>a.map(A=>A.element))),i.replaceChildren(...a.map(c=>c.element))),a.forEach((c,h)=>{eb(n,c,l[h],h===_A(t))})}}}function tb(n,t,e){let r=d("b"),s=d("span",{class:"rv-slope"}),o=d("span"),i=d("span",{class:"rv-verdict"}),a=d("canvas"),l=d("span",{class:"rv-spark"},a);return{element:d("button",{class:"rv-numbers-row",type:"button",role:"radio",onclick:()=>ZC(n,t),onkeydown:h=>Dn(e(),h)?.click()},r,s,o,i,l),name:r,slope:s,difference:o,verdict:i,canvas:a,slot:l}}function eb({scope:n,colours:t},e,r,s){let{name:o,kind:i,slope:a,difference:l,left:c,right:h,loss:A,curve:g,agrees:u}=r,f=i==="smooth";e.element.setAttribute("aria-checked",String(s)),Object.assign(e.element.dataset,{number:o,kind:i,slope:a,difference:l??""}),w(e.name,o),w(e.slope,Me(a)),w(e.difference,f?Me(l):`${Me(c)} | ${Me(h)}`);let p=Tt(Math.abs(a-(l??NaN))),m=n.fresh.allHold?`${u?"✓":"✗"} ${p}`:"…";w(e.verdict,f?m:i),e.verdict.dataset.ok=f?String(u):"warn";let v=U(e);if(!v)return;let{accent:C,muted:b,focus:E}=t(),k=s?C:b;Ue(v,t(),{bare:!0,series:[{x:te(g,0),y:te(g,1),colour:k,width:1.5}],points:[{x:0,y:A,colour:E}]})}function VA({scope:n,colours:t}){let e=S("Loss","curve"),r=d("canvas",{role:"img"}),s=d("div",{class:"rv-plot"},r),o=d("p",{class:"rv-words"});return e.body.append(s,o),{element:e.element,watch:s,topics:["scene","focus"],ofBoxes:!0,update(){let i=Ua(n)[_A(n)];i&&(w(o,i.sentence),o.dataset.kind=i.kind,nb(t(),{...e,canvas:r,slot:s},i))}}}function nb(n,t,e){let{name:r,unit:s,sentence:o,curve:i,crossings:a,loss:l}=e;w(t.heading,`Loss against ${r}`),w(t.remark,e.marks),t.canvas.setAttribute("aria-label",`The loss against ${r}. ${o}`);let c=U(t);if(!c)return;let h=Array.from({length:a?.shape[0]??0},(A,g)=>({x:a?.[2*g]??NaN,strong:(a?.[2*g+1]??0)>0}));Ue(c,n,{series:[{x:te(i,0),y:te(i,1),colour:n.accent,width:2}],marks:h,tangents:rb(e),zero:!0,points:[{x:0,y:l,colour:n.focus}],xLabel:`change of ${r}, ${s}`})}function rb({kind:n,loss:t,loss_left:e,loss_right:r,slope:s,left:o,right:i}){return n==="smooth"?[{x:0,y:t,slope:s}]:[{x:0,y:e??NaN,slope:o??NaN,side:-1},{x:0,y:r??NaN,slope:i??NaN,side:1}]}var sb=60;function WA(n){let{scope:t}=n,e=fe("Cells","cells","Numbers over the feature map"),r={grid:null,part:null,stamps:new de},s=o=>{let i=qt(r.grid,o);return i&&r.part&&kr([i.row+r.part.top,i.column+r.part.left])};return e.canvas.addEventListener("pointermove",o=>t.setHover(s(o))),e.canvas.addEventListener("pointerleave",()=>t.setHover(null)),e.canvas.addEventListener("click",o=>{let i=s(o);i&&t.togglePin(i)}),e.canvas.addEventListener("keydown",o=>ob(t,o)),{element:e.element,watch:e.slot,topics:["scene","focus","boxes","answers"],ofBoxes:!0,get ofKernels(){return!!Ge(t)},update(){let o=At(t)?.chart,i=t.scene?.cells;o&&i&&ib(n,e,r,o,i)}}}function ob(n,t){let e=n.scene?.cells,r=e&&zt(t);if(!r)return;let[s,o]=dn(n)??[0,0],i=me({row:s,column:o},r,{rows:e.height,columns:e.width});n.pin=null,n.setHover(kr([i.row,i.column]))}function ib({scope:n,colours:t},e,r,s,o){let i=dn(n);w(e.heading,s.title),w(e.remark,s.remark),e.bar.className=Qr(s.palette),s.palette==="diverging"?to(e,s.values,s.range):Dt(e,s.range,s.whole);let a=i?ab(i,o,s):"";w(e.read,a);let l=`${o.height} rows of ${o.width} cells`;e.canvas.setAttribute("aria-label",`${s.title}, ${l}. Arrow keys walk the cells. ${a}`);let c=U(e);if(!c)return;let{context:h}=c,A=lb(n,o),g=Rt(A.rows,A.columns,c,sb);r.grid=g,r.part=A;let u={cell:g.cell,x:g.x-A.left*g.cell,y:g.y-A.top*g.cell};h.save(),h.beginPath(),h.rect(g.x,g.y,g.cell*A.columns,g.cell*A.rows),h.clip(),h.imageSmoothingEnabled=!1;let f=r.stamps.ramp(s.values,o.width,XA(t(),s),s.range);h.drawImage(f,u.x,u.y,g.cell*o.width,g.cell*o.height),pe(e,cb(h,t(),u,A,s)),no(n,t(),h,u,o),i&&(h.beginPath(),h.rect(u.x+i[1]*g.cell,u.y+i[0]*g.cell,g.cell,g.cell),Ln(h,t(),2,t().highlight)),h.restore()}var XA=({ramps:n},{palette:t})=>t==="diverging"?n.diverging:n.sequential;function ab([n,t],{width:e},{values:r,range:s,whole:o}){let i=r[n*e+t];return`(${n}, ${t}) = ${o?i:L(s,4)(i)}`}function lb(n,{width:t,height:e}){let r={top:e,left:t,bottom:-1,right:-1};for(let{cells:l}of n.given())for(let c of l??[]){let[h,A]=[Math.floor(c/t),c%t];r.top=Math.min(r.top,h),r.bottom=Math.max(r.bottom,h),r.left=Math.min(r.left,A),r.right=Math.max(r.right,A)}if(r.bottom<0)return{top:0,left:0,rows:e,columns:t};let[s,o]=[Math.max(0,r.top-1),Math.max(0,r.left-1)],[i,a]=[Math.min(e,r.bottom+2)-s,Math.min(t,r.right+2)-o];return{top:s,left:o,rows:i,columns:a}}function cb(n,t,{cell:e,x:r,y:s},o,i){let{values:a,range:l}=i,c=a.shape[1],h=[];for(let f=o.top;f<o.top+o.rows;f+=1)for(let p=o.left;p<o.left+o.columns;p+=1)a[f*c+p]&&h.push({row:f,column:p});let A=h.map(({row:f,column:p})=>a[f*c+p]);Ea(n,t,"tiny");let{texts:g,unit:u}=ya(n,A,e-4,e);return g?.forEach((f,p)=>{let{row:m,column:v}=h[p];n.fillStyle=vt(Z(XA(t,i),A[p],l),t),n.fillText(f,r+tt(v,e),s+tt(m,e)+.5)}),u}var jA=90,hb=4,Ab=[{name:"play",label:"▶ Play",title:"Play the steps, or pause (Space)"},{name:"back",label:"◂ Back",title:"One step back"},{name:"next",label:"Step ▸",title:"One step on"},{name:"reset",label:"↺ Start",title:"Back to the start"},{name:"take",label:"Put the box here",title:"The box you drew moves to where the walker is"}];function Ka(n,t){n.place("walker",t)&&n.changed("focus")}function ZA({scope:n,colours:t}){let e=S("Let it move","descent"),r=matchMedia("(prefers-reduced-motion: reduce)"),s={step:0,run:"",timer:0},o={play:()=>C(),back:()=>k(s.step-1),next:()=>k(s.step+1),reset:()=>k(0),take:()=>D()},i=Ab.map(({name:y,label:B,title:R})=>{let rt={class:"rv-tool",type:"button",title:R,"data-move":y,onclick:o[y]};return d("button",rt,B)}),a=i[0],c=d("input",{...{type:"range",min:"0",max:"0",step:"1",value:"0"},class:"rv-range","aria-label":"Step"}),h=d("canvas",{role:"img","aria-label":"The loss at each step"}),A=d("div",{class:"rv-plot"},h),g=d("p",{class:"rv-facts-line"}),u=d("p",{class:"rv-words"}),f=d("div",{class:"rv-player"},d("div",{class:"rv-group"},...i));e.body.append(f,c,g,A,u),c.addEventListener("input",()=>k(Number(c.value)));let p=()=>n.part("gradients")?.descent??null,m=()=>(p()?.path.shape[0]??1)-1;function v(){clearTimeout(s.timer),s.timer=0}function C(){s.timer?v():(s.step>=m()&&E(0),b()),$()}function b(){if(s.step>=m()){v(),$();return}let y=()=>{E(s.step+1),b()};s.timer=setTimeout(y,r.matches?hb*jA:jA)}function E(y){s.step=Math.max(0,Math.min(m(),y));let B=p();B&&Ka(n,Ha(B,s.step)),$()}function k(y){v(),E(y)}function D(){let y=p();if(!y||!n.editor?.box)return;let[B,R,rt,Et,De]=Ha(y,s.step);v(),n.editor.set({cx:B,cy:R,w:rt,h:Et,angle:De})}function $(){let y=p();if(!y)return;w(a,s.timer?"❚❚ Pause":"▶ Play"),a.setAttribute("aria-pressed",String(!!s.timer)),c.max=String(m()),c.value=String(s.step),e.element.dataset.step=String(s.step),e.element.dataset.steps=String(m()),w(e.remark,`step ${s.step} of ${m()}`),w(u,y.sentence);let B=gb(y,s.step,n.scene?.editor.rotated??!1);g.replaceChildren(...B.map(R=>d("span",{},R))),db(t(),{canvas:h,slot:A},y,s.step)}function T(){let y=p()?.run??"";y!==s.run&&(s.run=y,s.step=0,v()),E(s.step)}return e.element.addEventListener("keydown",y=>{let B=y.target instanceof HTMLButtonElement;y.key!==" "||B||(y.preventDefault(),C())}),{element:e.element,watch:A,topics:["scene"],ofBoxes:!0,update:T,destroy:v}}var Ha=({path:n},t)=>n.subarray(5*t,5*t+5);function gb(n,t,e){let r=Ha(n,t),[s,o,i,a,l]=[...r].map((h,A)=>K(A<4?h:Math.abs(h),1)),c=e?` · ${l}° ${r[4]<0?"↻":"↺"}`:"";return[`loss ${Me(n.losses[2*t])}`,`centre ${s}, ${o} px`,`w ${i} × h ${a} px${c}`]}function db(n,t,{losses:e,bands:r},s){let o=U(t);if(!o)return;let i=Float64Array.from({length:e.shape[0]},(l,c)=>c),a=te(e,0);Ue(o,n,{x:[0,Math.max(1,i.length-1)],series:[{x:i,y:a,colour:n.accent,width:2}],bands:r.map((l,c)=>({...l,shaded:c%2===0})),points:[{x:s,y:a[s],colour:n.focus}],xLabel:"step"})}var Ja=400;function tg({scope:n}){let t=S("The same adds in any order","order"),e=d("tbody"),r=d("p",{class:"rv-words"});return t.body.append(d("table",{class:"rv-table rv-terms"},e),r),{element:t.element,topics:["scene","focus"],ofBoxes:!0,update(){let s=At(n)&&dn(n);if(!s)return;let o=Sr(n,s).map(a=>a.product),i=pb(o);w(t.remark,`cell (${s[0]}, ${s[1]}) · float32`),e.replaceChildren(...ub(i)),Object.assign(t.element.dataset,{distinct:i.distinct,tried:i.tried}),w(r,fb(o.length,i))}}}function ub({forward:n,backward:t,low:e,high:r,all:s}){let o=s?"of all orders":"found",i=(a,l)=>d("tr",{},d("td",{},a),d("td",{},F(l.toPrecision(9))));return[i("the plan's order",n),i("backwards",t),i(`smallest ${o}`,e),i(`largest ${o}`,r)]}function fb(n,{distinct:t,tried:e,all:r}){if(n<2)return`${n?"One addition":"No addition"} lands here, so no order can matter.`;let s=r?`All ${e} orders of these ${n} additions`:`${e} orders of these ${n} additions, drawn at random,`;return t===1?`${s} give the same bits${r?"":", as far as they were tried"}. Choose another cell, or move the box.`:`${s} end in ${t} different float32 sums. Atomic additions land in whatever order the threads reach the cell, so two runs need not agree in the last bits.`}function pb(n){let t=Dr(n),e=Dr([...n].reverse()),r=mb(n.length),s=r<=Ja,o=new Set([t,e]);for(let l of s?eg(n):vb(n))o.add(Dr(l));let[i,a]=[Math.min(...o),Math.max(...o)];return{forward:t,backward:e,low:i,high:a,distinct:o.size,all:s,tried:s?r:Ja+2}}function mb(n){let t=1;for(let e=2;e<=n&&Number.isFinite(t);e+=1)t*=e;return t}function eg(n){return n.length<2?[[...n]]:n.flatMap((t,e)=>eg(n.toSpliced(e,1)).map(r=>[t,...r]))}function*vb(n){let t=12345,e=()=>(t=Math.imul(t,1664525)+1013904223>>>0,t/2**32),r=[...n];for(let s=0;s<Ja;s+=1){for(let o=r.length-1;o>0;o-=1){let i=Math.floor(e()*(o+1));[r[o],r[i]]=[r[i],r[o]]}yield r}}var Ib=["one bin","mean of all bins"];function ng({scope:n,colours:t}){let e=S("RoIAlign and RoIPool","staircase"),r={at:0,way:0},o=d("input",{type:"range",class:"rv-range","aria-label":"Move the box to the right, in pixels",value:"0"}),i=Ib.map((m,v)=>d("button",{class:"rv-chip",type:"button",onclick:()=>f(v)},m)),a=d("div",{class:"rv-chips",role:"group","aria-label":"What is plotted"},...i);e.remark.append(a);let l=d("canvas",{role:"img","aria-label":"Both outputs against the move"}),c=d("div",{class:"rv-plot rv-plot-tall"},l),h=d("table",{class:"rv-table rv-terms rv-staircase"}),A=d("p",{class:"rv-words"}),g=d("output"),u=d("label",{class:"rv-sliderline"},d("span",{},"move the box"),o,g);e.body.append(u,c,h,A),o.addEventListener("input",()=>{r.at=Number(o.value),p()});function f(m){r.way=m,p()}function p(){let m=n.part("gradients")?.staircase;if(!m)return;let{offsets:v,box:C}=m,b=yb(v,r.at),[E,k]=[v[0],v[v.length-1]];r.at=v[b],o.min=String(E),o.max=String(k),o.step=String((k-E)/(v.length-1)),o.value=String(r.at),i.forEach(($,T)=>{$.setAttribute("aria-pressed",String(r.way===T))}),w(i[0],`bin (${m.bin[0]}, ${m.bin[1]})`),w(g,`${K(r.at,2)} px`),w(A,m.sentences[r.way]),e.element.dataset.index=String(b),Ka(n,[C.cx+r.at,C.cy,C.w,C.h,0]);let D=wb(m,r.way,b);Cb(h,t(),D),bb({canvas:l,slot:c},t(),D)}return{element:e.element,watch:c,topics:["scene"],ofBoxes:!0,update:p}}var wb=({offsets:n,smooth:t,stepped:e,slopes:r},s,o)=>({offsets:n,smooth:te(t,s),stepped:te(e,s),slopes:te(r,s),index:o});function Cb(n,t,{smooth:e,stepped:r,slopes:s,index:o}){let i=L([Math.min(...e,...r),Math.max(...e,...r)],4),a=(c,h,A,g)=>{let u=d("i",{class:"rv-swatch",style:`background:${h};border-color:${h}`});return d("tr",{},d("td",{},u,` ${c}`),d("td",{},i(A)),d("td",{},g))},l=d("tbody",{},wt(["","output","slope per px"]),a("RoIAlign",t.accent,e[o],Me(s[o])),a("RoIPool",t.focus,r[o],Eb(r,o)?"0":"a step is here"));n.replaceChildren(l)}function bb(n,t,{offsets:e,smooth:r,stepped:s,slopes:o,index:i}){let a=U(n);if(!a)return;let{accent:l,focus:c}=t,h=e[i];Ue(a,t,{series:[xb(e,s,c),{x:e,y:r,colour:l,width:2}],tangents:[{x:h,y:r[i],slope:o[i],colour:l,reach:.1}],points:[{x:h,y:s[i],colour:c},{x:h,y:r[i],colour:l}],zero:!0,xLabel:"move to the right, px"})}function xb(n,t,e){let r=[],s=[];for(let o=0;o<t.length;o+=1)o&&t[o]!==t[o-1]&&(r.push(NaN),s.push(NaN)),r.push(n[o]),s.push(t[o]);return{x:r,y:s,colour:e,width:2.4}}function Eb(n,t){let e=n[t];return(n[t-1]??e)===e&&(n[t+1]??e)===e}function yb(n,t){let e=0;for(let r=1;r<n.length;r+=1)Math.abs(n[r]-t)<Math.abs(n[e]-t)&&(e=r);return e}var rg=[{label:"+1",value:1},{label:"−1",value:-1},{label:"0",value:0}],Qb={bin:"click a bin",ones:"1 in every bin",random:"drawn at random",target:"output − target"},Bb=120;function sg(n){let{scope:t}=n,e=fe("Upstream gradient","upstream","Upstream gradient of each bin");e.bar.className=Qr("diverging");let r={grid:null,brush:1,painting:!1,at:null},s=kb(t,r,()=>o());e.remark.append(s.element);let o=()=>{s.show(At(t)?.upstream_kind??""),Nb(n,e,r)};e.canvas.addEventListener("pointerdown",i=>Sb(t,r,i)),e.canvas.addEventListener("pointermove",i=>Db(t,r,i));for(let i of["pointerup","pointercancel"])e.canvas.addEventListener(i,()=>Mb(t,r));return e.canvas.addEventListener("pointerleave",()=>t.setHover(null)),e.canvas.addEventListener("keydown",i=>{$b(t,r,i)&&o()}),{element:e.element,watch:e.slot,topics:["scene","focus"],ofBoxes:!0,get ofKernels(){return!!Ge(t)},update:o}}function kb(n,t,e){let r=h=>{t.brush=h,e()},s=rg.map(({label:h,value:A})=>{let g={class:"rv-chip",type:"button","aria-label":`Paint ${h}`,"data-brush":h};return d("button",{...g,onclick:()=>r(A)},h)}),i=d("button",{...{class:"rv-chip",type:"button","aria-label":"Clear what is painted"},onclick:()=>Kn(n,{painted:[]},"commit")},"clear"),l=d("div",{class:"rv-chips",role:"group","aria-label":"Brush"},...s,i),c=d("span");return{element:d("span",{class:"rv-remark"},c,l),show(h){O(l,h!=="painted"),O(c,h==="painted"),w(c,Qb[h]??""),s.forEach((A,g)=>{A.setAttribute("aria-pressed",String(rg[g].value===t.brush))})}}}function Sb(n,t,e){let r=og(t,e),s=At(n)?.upstream_kind;r!=null&&(s==="painted"?(t.painting=!0,hn(e).setPointerCapture(e.pointerId),za(n,r,t.brush,"drag")):s==="bin"?Kn(n,{bin:r},"commit"):n.togglePin(qa(n,r)))}function Db(n,t,e){let r=og(t,e);r!=null&&(t.painting&&za(n,r,t.brush,"drag"),n.setHover(qa(n,r)))}function Mb(n,t){t.painting&&(t.painting=!1,Kn(n,{},"commit"))}function za(n,t,e,r){let s=new Map(Ra(n).painted);s.get(t)!==e&&(e?s.set(t,e):s.delete(t),Kn(n,{painted:[...s]},r))}function og({grid:n},t){let e=qt(n,t);return e&&n?e.row*n.columns+e.column:null}function qa(n,t){let e=n.activeAnswer();return e&&It(e,t,"upstream")}function $b(n,t,e){let{grid:r}=t;if(!r)return!1;let s=zt(e),o=Pa(n,t);if(s){let a={row:Math.floor(o/r.columns),column:o%r.columns};return t.at=me(a,s,r),n.setHover(qa(n,Pa(n,t))),!0}if(e.key!==" "&&e.key!=="Enter")return!1;e.preventDefault();let i=At(n)?.upstream_kind;return i==="painted"?za(n,o,t.brush,"commit"):i==="bin"&&Kn(n,{bin:o},"commit"),!1}function Pa(n,{at:t,grid:e}){return t&&e&&t.row<e.rows&&t.column<e.columns?t.row*e.columns+t.column:n.shown()?.bin??0}function Nb({scope:n,colours:t},e,r){let s=At(n);if(e.canvas.style.touchAction=s?.upstream_kind==="painted"?"none":"",!s)return;let[,o,i]=s.upstream.shape,a=UA(n)*o*i,l=s.upstream.subarray(a,a+o*i),c=Ob(l),h=n.shown(),A=h&&h.chosen!=="default"?h.bin:null,g=A??Pa(n,{...r,grid:r.grid&&{...r.grid,rows:o,columns:i}}),u=`(${Math.floor(g/i)}, ${g%i})`,f=L(c,4)(l[g]),p=`Upstream gradient, ${o} rows of ${i}. Bin ${u} gets ${f}.`;to(e,l,c),w(e.read,`${u} = ${f}`),e.canvas.setAttribute("aria-label",p),Gn(e.canvas,l);let m=U(e);if(!m)return;let{ramps:v,highlight:C}=t(),b=Rt(o,i,m,Bb);r.grid=b;let E={colours:t(),ramp:v.diverging};pe(e,We(m.context,b,l,c,E));let k=A==null?1.5:3;g<l.length&&Le(m.context,b,g,{width:k,colour:C})}function Ob(n){let t=n.reduce((e,r)=>Math.max(e,Math.abs(r)),0);return[-(t||1),t||1]}var[Rb,Fb]=[4,2**26],lo=class{#e;#t=new Map;constructor(t){this.#e=t}get size(){return this.#e.memory.buffer.byteLength}begin(){this.#e.clear(0)}forget(){this.#t.clear(),this.#e.clear(1)}hold(t){let e=this.#t.get(t);if(e!==void 0)return e;let r=[...this.#t.keys()].reduce((o,{byteLength:i})=>o+i,t.byteLength);(this.#t.size===Rb||r>Fb)&&this.forget();let s=this.put(t);return this.#e.keep(),this.#t.set(t,s),s}put(t){let e=this.#r(t.byteLength),r=new Uint8Array(t.buffer,t.byteOffset,t.byteLength);return new Uint8Array(this.#e.memory.buffer,e).set(r),e}zeros(t){let e=this.#r(4*t);return new Uint8Array(this.#e.memory.buffer,e,4*t).fill(0),e}floats(t,e){return new Float32Array(this.#e.memory.buffer,t,e).slice()}doubles(t,e){return new Float64Array(this.#e.memory.buffer,t,e).slice()}wholes(t,e){return new Int32Array(this.#e.memory.buffer,t,e).slice()}bytes(t,e){return new Uint8Array(this.#e.memory.buffer,t,e).slice()}#r(t){let e=t>2147483648?0:this.#e.take(t)>>>0;if(!e)throw new $t(Gi);return e}};var Xe={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[ig,hg]=[5,14],Tb={scale:1},co=class{#e;#t;#r;constructor(t){this.#e=t,this.#t=new lo(t),this.#r=[0,1].map(e=>this.#i(e))}knows(t,e){let r=Object.hasOwn(Xe,t)?Xe[t]:null;return!!(r&&(r.sampled?r.reductions[e]:e==="max"))}get size(){return this.#t.size}plan(t,{rois:e,bins:r,rules:s,height:o,width:i,chosen:a,derivatives:l=!1}){let{columns:c}=Xe[t],h=Ya(e,c),A=Int32Array.from(a??Array(r[0]*r[1]).keys());if(A.some(E=>E<0||E>=r[0]*r[1]))throw new RangeError(`chosen: want bins below ${r[0]*r[1]}, got ${A}`);let g=this.#t;g.begin();let u={rois:h.length/c,batch:2**30,channels:1,height:o,width:i},f=g.zeros(10),p=g.put(h),m=this.#s(u,r,s);this.#n(`${t}_plan`,p,g.put(A),A.length,...m,Number(l),f);let[v,...C]=g.wholes(f,10),b=c-1;return{positions:it(g.floats(C[0],2*v),[v,2]),taps:it(g.wholes(C[1],4*v),[v,4]),weights:it(g.floats(C[2],4*v),[v,4]),state:it(g.bytes(C[3],v),[v]),roi:it(g.wholes(C[4],v),[v]),bin:it(g.wholes(C[5],v),[v]),slopes:l?it(g.floats(C[6],2*b*v),[v,b,2]):null,grids:it(g.wholes(C[7],2*u.rois),[u.rois,2]),offsets:it(g.wholes(C[8],u.rois+1),[u.rois+1])}}axes(t,{rois:e,bins:r,rules:s,height:o,width:i}){let{columns:a,sampled:l}=Xe[t],c=Ya(e,a),h=c.length/a,A=this.#t;A.begin();let g=A.put(c),u=this.#s({rois:h,batch:2**30,channels:1,height:o,width:i},r,s),f=hg+(l?0:2*(r[0]+r[1])),p=A.zeros(4*f*h);this.#n(`${t}_axes`,g,...u,p);let m=A.doubles(p,2*f*h);return Array.from({length:h},(v,C)=>{let[b,E]=[C,h+C].map(k=>m.subarray(f*k,f*(k+1)));return Lb(b,E,l?null:r)})}forward(t,e){let{maps:r,rois:s,job:o,shape:i,count:a}=this.#o(t,e),l=this.#t.zeros(a);if(Xe[t].sampled)return this.#n(ag(t,e),r,s,l,...o),{output:it(this.#t.floats(l,a),i),argmax:null};let c=this.#t.zeros(a);return this.#n(t,r,s,l,c,...o),{output:it(this.#t.floats(l,a),i),argmax:it(this.#t.wholes(c,a),i)}}backward(t,e){let{features:r,gradOutput:s,argmax:o}=e,{maps:i,rois:a,job:l,count:c,rows:h}=this.#o(t,e),{columns:A,sampled:g}=Xe[t],u=this.#t,f=u.put(_a("gradOutput",s,c)),p=r.values.length,m=u.zeros(p);if(!g){let b=u.put(_a("argmax",o??new Int32Array,c));return this.#n(`${t}_backward`,f,b,a,m,...l),{features:it(u.floats(m,p),lg(r)),rois:null}}let v=u.zeros(h*A),C=ag(t,e);return this.#n(`${C}_backward_features`,f,i,a,m,...l),this.#n(`${C}_backward_rois`,f,i,a,v,...l),{features:it(u.floats(m,p),lg(r)),rois:it(u.floats(v,h*A),[h,A])}}regions({height:t,width:e,scales:r,overlap:s,variant:o}){let i=this.#t;i.begin();let a=i.zeros(3),l=i.put(Float64Array.of(s)),c=Object.entries({height:t,width:e,scales:r}).map(([u,f])=>cg(u,f));this.#n(`rmac_regions_${o}`,...c,l,a);let[h,A,g]=i.wholes(a,3);return{regions:it(i.wholes(A,4*h),[h,4]),level:it(i.wholes(g,h),[h])}}regionMaxima({features:t,regions:e}){let{batch:r=1,channels:s}=t,o=e.length/4,i=new Float32Array(5*r*o);for(let c=0;c<r*o;c+=1){i[5*c]=Math.floor(c/o);for(let h=0;h<4;h+=1)i[5*c+1+h]=e[4*(c%o)+h]}let a=this.forward("roi_pool",{features:t,rois:i,bins:[1,1],rules:Tb}),l=[r,o,s];return{maxima:it(Float32Array.from(a.output),l),argmax:it(Int32Array.from(a.argmax??[]),l)}}#i(t){this.#t.begin();let e=this.#t.put(new Float64Array(2));this.#n("alignment",t,e);let[r,s]=this.#t.doubles(e,2);return[r,s]}#o(t,{features:e,rois:r,bins:s,rules:o}){let{batch:i=1,channels:a,height:l,width:c}=e,{columns:h}=Xe[t];_a("features",e.values,i*a*l*c);let A=Ya(r,h);this.#t.begin();let g=this.#t.hold(e.values),u=A.length/h,f=[u,a,...s];return{maps:g,rois:this.#t.put(A),job:this.#s({rois:u,batch:i,channels:a,height:l,width:c},s,o),shape:f,count:u*a*s[0]*s[1],rows:u}}#s(t,[e,r],{scale:s,ratio:o=0,aligned:i=!1,clockwise:a=!1,...l}){let[c,h]=this.#r[Number(i)],{rois:A,batch:g,channels:u,height:f,width:p}=t,v=Object.entries({rois:A,batch:g,channels:u,height:f,width:p,bins_y:e,bins_x:r,ratio:o}).map(([C,b])=>cg(C,b));return[this.#t.put(Int32Array.of(...v,Number(a))),this.#t.put(Float64Array.of(s,l.offset??c,l.minimum??h))]}#n(t,...e){let r=ds;try{r=this.#e[t](...e)}catch(s){if(!(s instanceof WebAssembly.RuntimeError))throw s}if(r)throw new $t(r)}};function ag(n,{reduction:t="avg"}){let e=Xe[n].reductions[t];if(!e)throw new RangeError(`reduction: ${n} has no ${t}`);return e}function Lb(n,t,e){let[r,s]=[0,1].map(c=>{let h=ig*c,[A,g,u,f,p]=n.subarray(h),m=hg+(c&&e?2*e[0]:0),v=e&&it(Int32Array.from(n.subarray(m,m+2*e[c])),[e[c],2]);return{start:A,binSize:g,samples:u,size:f,drawn:t[h+3],widened:!p,cells:v}}),[o,i,a,l]=n.subarray(2*ig);return{y:r,x:s,center:[o,i],cosine:a,sine:l}}var lg=({batch:n=1,channels:t,height:e,width:r})=>[n,t,e,r],it=(n,t)=>Object.assign(n,{shape:Object.freeze(t)});function _a(n,t,e){if(t.length!==e)throw new RangeError(`${n}: want ${e} numbers, got ${t.length}`);return t}function Ya(n,t){if(n.length%t)throw new RangeError(`rois: want rows of ${t}, got ${n.length} numbers`);return Float32Array.from(n)}function cg(n,t){if(Number.isInteger(t)&&Math.abs(t)<2**31)return t;throw new RangeError(`${n}: want a whole number, got ${t}`)}async function Ag(n){if(typeof WebAssembly>"u")throw new kn("This browser has no WebAssembly.");let t=typeof n=="string"||n instanceof URL?await Gb(n):n;try{let{instance:e}=await WebAssembly.instantiate(t,{});return new co(e.exports)}catch(e){throw new kn(Ub(e),e)}}function ho(n){let t=atob(n);return Uint8Array.from(t,e=>e.charCodeAt(0))}async function Gb(n){try{let t=await fetch(n);if(t.ok)return await t.arrayBuffer();throw new Error(`${t.status} ${t.statusText}`)}catch(t){throw new kn("The kernels for this browser could not be fetched.",t)}}function Ub(n){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(n))?"This page's Content-Security-Policy refuses WebAssembly.":n instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var gg="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var dg=null;function He(){return dg??=Ag(ho(gg)),dg}var Va=200,Wa=(n,t,e)=>d("button",{class:"rv-press",type:"button","aria-label":t,onclick:e},d("span",{},n),d("span",{class:"rv-press-word"},t));function ug({go:n,toggle:t,seek:e}){let r=0,s=Wa("‹","Back",()=>n(r-1)),o=Wa("▶","Play",t),i=Wa("›","Next",()=>n(r+1));i.classList.add("rv-press-strong");let a=d("input",{type:"range",class:"rv-range",min:"0",max:String(Va),value:"0"});a.setAttribute("aria-label","How far this step has played"),a.addEventListener("input",()=>e(Number(a.value)/Va));let l=d("span",{class:"rv-step-count"}),c=d("ol",{class:"rv-step-marks","aria-label":"Steps"}),h=d("div",{class:"rv-player",role:"group","aria-label":"Player"},s,o,a,l,i,c);function A({steps:f}){c.replaceChildren(...f.map((p,m)=>d("li",{},d("button",{type:"button",onclick:()=>n(m)},String(m+1)))))}function g({steps:f},p,m){r=p,w(l,`${p+1} / ${f.length}`),s.disabled=p===0,i.disabled=p===f.length-1,c.querySelectorAll("button").forEach((v,C)=>{let{id:b,title:E}=f[C];v.toggleAttribute("data-done",m.has(b)),v.setAttribute("aria-label",`Step ${C+1}, ${E}${m.has(b)?", done":""}`),C===p?v.setAttribute("aria-current","step"):v.removeAttribute("aria-current")})}function u(f,p){a.value=String(Math.round(f*Va));let[m,v]=p?["❚❚","Pause"]:["▶","Play"];w(o.firstElementChild,m),w(o.lastElementChild,v),o.getAttribute("aria-label")!==v&&o.setAttribute("aria-label",v)}return{element:h,take:A,show:g,tell:u}}var Ao=class{constructor(t){this.still=t,this.seconds=1,this.share=0,this.playing=!1}begin(t){this.seconds=t,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(t){this.share=Math.min(1,Math.max(0,t)),this.playing=!1}pass(t){return this.playing?(this.share=Math.min(1,this.share+t/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var go=class{constructor({lesson:t,step:e,done:r,answers:s}){this.lesson=t;let o=t.steps.findIndex(({id:i})=>i===e);this.step=Math.max(0,o),this.seed=t.seed,this.done=new Set(r),this.answers=new Map(s.map(({step:i,values:a})=>[i,a]))}redraw(t){this.seed=t;for(let{id:e,question:r}of this.lesson.steps)r&&(this.answers.delete(e),this.done.delete(e))}takeNumbers(t){this.lesson=t}complete(t){return this.done.has(t)?!1:(this.done.add(t),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([t,e])=>({step:t,values:e}))}}};var[fg,pg,Hb]=[1.1,2,.05],fo=new Set(["PageDown","PageUp","Escape"]),Kb=["look","embed"],uo=class{constructor(t,e){this.lesson=t,this.on=!1,this.step="",this.large=pg,this.count=d("span",{class:"rv-step-count"});let r=(i,a,l)=>d("button",{type:"button","aria-label":a,onclick:()=>e(l)},i);this.out=d("a",{"aria-label":"Leave the projector's view"},"✕");for(let i of["pointerenter","pointerdown","focus","click"])this.out.addEventListener(i,()=>this.lead());let[s,o]=[r("‹","Back",-1),r("›","Next",1)];this.corner=d("nav",{class:"rv-corner","aria-label":"Steps"},s,this.count,o,this.out)}turn(t){if(t===this.on)return this.open();this.on=t,this.lesson.toggleAttribute("data-projected",t),t?(this.lesson.append(this.corner),this.lesson.popover="manual",this.open()):(this.corner.remove(),this.lesson.removeAttribute("popover"),this.lesson.style.removeProperty("--rv-large"))}open(){let{lesson:t}=this;this.on&&(t.isConnected?t.matches(":popover-open")||(t.showPopover(),this.fit(!0)):requestAnimationFrame(()=>this.open()))}show({steps:t},e){if(!this.on)return;w(this.count,`${e+1} / ${t.length}`);let{id:r}=t[e],s=r!==this.step;this.step=r,this.lead(),this.fit(s)}fit(t){let{lesson:e}=this;if(this.on){for(t&&(this.large=pg,e.scrollTop=0);this.large>=fg;this.large-=Hb)if(e.style.setProperty("--rv-large",this.large.toFixed(2)),e.scrollHeight<=e.clientHeight)return;this.large=fg}}lead(){let t=new URL(location.href);for(let e of Kb)t.searchParams.delete(e);t.searchParams.set("step",this.step),this.out.setAttribute("href",t.href)}leave(){this.lead(),location.assign(this.out.getAttribute("href")??"")}};var Jb="http://www.w3.org/2000/svg";function I(n,t={},...e){let r=document.createElementNS(Jb,n);return x(r,t),r.append(...e),r}function x(n,t){for(let[e,r]of Object.entries(t))r==null||r===!1?n.removeAttribute(e):n.setAttribute(e,r===!0?"":String(r))}function po(n,t){let e=n.getScreenCTM(),r=new DOMPoint(t.clientX,t.clientY);return e?r.matrixTransform(e.inverse()):r}function W(n,t){let e=n.slice(1).map((s,o)=>Math.hypot(...s.map((i,a)=>i-n[o][a]))),r=t*e.reduce((s,o)=>s+o,0);for(let s=0;s<e.length;s+=1){if(r<=e[s]){let o=e[s]?r/e[s]:0;return n[s].map((i,a)=>i+(n[s+1][a]-i)*o)}r-=e[s]}return[...n[n.length-1]]}var ve=100,z=(n,t)=>Number((Math.round(n*t)/t).toFixed(6)),X=n=>n*n*(3-2*n),N=(n,t,e,r)=>I("line",{x1:n,y1:t,x2:e,y2:r}),Q=(n,t,e,r="middle")=>I("text",{x:n,y:t,"text-anchor":r},e);var Xa={fine:.025,usual:.05,wide:.25},Pb=2,zb=18,je=20,vg=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]);function _(n,[t,e],...r){return I("g",{tabindex:0,...{role:"slider","aria-label":n,"aria-valuemin":t,"aria-valuemax":e}},...r)}var Ze=(n="rv-bin-corner")=>I("g",{},I("circle",{r:zb,class:"rv-knob-reach"}),I("circle",{r:10,class:n})),tn=(n,{x:t,y:e})=>x(n.firstElementChild,{transform:`translate(${t} ${e})`});function Y(n,t,{flat:e=!1,unit:r=1}={}){n.addEventListener("keydown",s=>{let o=vg.get(s.key);if(!o||e&&!o[0])return;s.preventDefault(),s.stopPropagation();let i=r*(s.shiftKey?Xa.wide:s.altKey?Xa.fine:Xa.usual);t(o[0]*i,o[1]*i)})}function nt(n,t){let e=null;n.addEventListener("pointerdown",s=>{e=s.button?null:t(s.target,po(n,s)),e&&(s.preventDefault(),n.setPointerCapture(s.pointerId))}),n.addEventListener("pointermove",s=>{e&&n.hasPointerCapture(s.pointerId)&&e(po(n,s))});let r=s=>e&&s.preventDefault();n.addEventListener("touchstart",r,{passive:!1})}function mo(n,t,e){let r=!1;n.addEventListener("pointerdown",s=>{r=s.pointerType==="touch"},{capture:!0}),nt(n,(s,o)=>r&&!t.contains(s)?null:(t.focus({preventScroll:!0}),e(o),e)),n.addEventListener("click",s=>{r&&e(po(n,s))})}function qb(n,t,[e,r]){let s=t.map(({x:i,y:a})=>{let[l,c]=[i-n.x,a-n.y],[h,A]=[l*e+c*r,Math.abs(l*r)+Math.abs(c*e)];return h>A?h+Pb*A:Number.POSITIVE_INFINITY}),o=Math.min(...s);return Number.isFinite(o)?s.indexOf(o):-1}function ja(n,t){let e=r=>{let s=vg.get(r.key);if(!s||r.altKey||r.ctrlKey||r.metaKey)return;let o=[...t()].filter(a=>a!==n),i=qb(mg(n),o.map(mg),s);i<0&&!s[0]||(r.preventDefault(),r.stopPropagation(),o[i]?.focus())};n.addEventListener("keydown",e)}function mg(n){let{left:t,right:e,top:r,bottom:s}=n.getBoundingClientRect();return{x:(t+e)/2,y:(r+s)/2}}function gt(n,t,e){return x(n,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":t}),n.addEventListener("click",e),n.addEventListener("keydown",r=>{r.key!=="Enter"&&r.key!==" "||(r.preventDefault(),r.stopPropagation(),e())}),ja(n,()=>n.ownerSVGElement?.querySelectorAll("[role=button]")??[]),n}var j=(n,t,e)=>Ut(Math.min(e,Math.max(t,n))),Ut=n=>Number(n.toFixed(6));var Ig=1e-9,_b=.002;function wg(n,t){let e=s=>Yb(t,s,n);if(e(n.right))return{state:"right",known:null,text:`Right: ${n.shown}.`};let r=n.wrong.find(s=>e(s.values))??null;return r?{state:"known",known:r,text:`Not quite: ${r.name}.`}:{state:"other",known:null,text:Vb(n,t)}}var Yb=(n,t,{margin:e,period:r})=>n.length===t.length&&Cg(n,t,r).every(s=>Math.abs(s)<=e+Ig);function Cg(n,t,e){let r=n.map((o,i)=>o-t[i]),s=r.length-1;return e&&(r[s]-=e*Math.round(r[s]/e)),r}function Vb({by:n,right:t,margin:e,names:r,period:s},o){if(n==="number"||n==="tuple"){let c=Cg(o,t,s);return`Not quite: ${c.flatMap((A,g)=>{if(Math.abs(A)<=e+Ig)return[];let f=s&&g===c.length-1?Wb(A,o[g]-t[g],s):bg(A);return n==="tuple"?`${r[g]} is ${f}`:f}).join(", ")}.`}if(n==="cell")return"Not quite: it is another cell.";if(n==="points")return`Not quite, from left to right: ${o.map((h,A)=>`${q(Math.abs(h-t[A]))} ${Xb(h-t[A])}`).join(", ")}.`;let i=o.filter(c=>t.includes(c)).length,a=o.length-i,l=a?`, and ${a} of yours ${a>1?"are":"is"} not among them`:"";return`Not quite: you have ${i} of the ${t.length}${l}.`}var q=n=>F(String(Number(n.toFixed(4)))),bg=n=>`${q(Math.abs(n))} too ${n>0?"high":"low"}`;function Wb(n,t,e){if(e/2-Math.abs(n)<=_b*e)return"half a turn off";let r=Math.abs(t-n)>e/2?", whole turns aside":"";return bg(n)+r}var Xb=n=>Math.abs(n)<1e-9?"off":n>0?"too far right":"too far left";var vo={scale:1,ratio:1,offset:0,minimum:0},jb=["inside","clamped","discarded"],Io=[1,1],_t={rules:vo,bins:Io};function xg(n,{values:t,rows:e,columns:r}){let s={values:Float32Array.from(t),channels:1,height:e,width:r};return(o,i)=>{let a={rois:[0,o,i,o,i],bins:Io,rules:vo},l=n.plan("roi_align",{...a,height:e,width:r}),c=new Map;l.taps.forEach((A,g)=>{A>=0&&l.weights[g]&&c.set(A,(c.get(A)??0)+l.weights[g])});let[h]=n.forward("roi_align",{...a,features:s}).output;return{weights:c,value:h}}}function wo(n,{values:t,rows:e,columns:r}){let s={values:Float32Array.from(t),channels:1,height:e,width:r};return(o,i)=>{let a={rois:[0,...o],bins:Io,rules:{...vo,ratio:i}},{positions:l,taps:c,weights:h,state:A}=n.plan("roi_align",{...a,height:e,width:r}),g=Array.from(A,(f,p)=>({x:l[2*p],y:l[2*p+1],state:jb[f],value:[0,1,2,3].reduce((m,v)=>{let C=c[4*p+v];return C<0?m:m+h[4*p+v]*t[C]},0)})),[u]=n.forward("roi_align",{...a,features:s}).output;return{samples:g,mean:u}}}function Eg(n,{values:t,bins:e}){let r={values:Float32Array.from(t),channels:1,height:1,width:t.length},s=[1,e];return(o,i)=>{let a={rois:[0,o,0,i,0],bins:s,rules:{scale:1}},[{x:l}]=n.axes("roi_pool",{...a,height:1,width:t.length});return{columns:Array.from({length:e},(h,A)=>{let[g,u]=[l.cells?.[2*A]??0,l.cells?.[2*A+1]??0];return Array.from({length:Math.max(0,u-g)},(f,p)=>g+p)}),maxima:[...n.forward("roi_pool",{...a,features:r}).output]}}}var yg=(n,t)=>(e,r)=>{let s=[0,e,0,e,0],o={...vo,scale:1/t,offset:r};return n.plan("roi_align",{rois:s,bins:Io,rules:o,height:1,width:1}).positions[0]};function Qg({check:n},{columns:t,maxima:e},r){return n==="maximum"?[e[r]]:n==="columns"?[...t[r]]:[new Set(t.flat()).size]}function Bg({check:n},{samples:t,mean:e}){return n==="mean"?[e]:n==="samples"?[t.length]:[...new Set(t.map(({x:r})=>r))].sort((r,s)=>r-s)}function kg({check:n},{weights:t,value:e}){if(n==="value")return[e];if(n==="taps")return[...t.keys()].sort((s,o)=>s-o);let[r]=[...t].sort(([,s],[,o])=>o-s);return[r[0]]}var Sg=({right:n,margin:t},e)=>e.length===n.length&&e.every((r,s)=>Math.abs(r-n[s])<=t/2+1e-6);var Zb=20,t0=/(\d),(?=\d{3}(?!\d))/g,e0={degrees:/(°|deg(rees?)?)$/i,radians:/(rad|radians?)$/i,pixels:/(px|pixels?)$/i,cells:/cells?$/i},n0={"":"",degrees:"°",radians:"rad",pixels:"px",cells:"cells"},r0={right:"✓",known:"✗",other:"✗"};function Dg(n,t,{answered:e,redraw:r}){let s=[n.right,...n.wrong.map(({values:y})=>y)].flat().every(Number.isInteger),o=y=>n.units[y]??n.unit,i=y=>s0(a[y].value,s,o(y)),a=i0(n).map(y=>d("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":y})),l=n.others.map((y,B)=>d("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>b(B)},y)),c=d("button",{class:"rv-press rv-press-strong",type:"button",onclick:D},"Check"),h=d("button",{class:"rv-press",type:"button",onclick:r},"Other numbers"),A=a.map((y,B)=>n.by==="tuple"?d("label",{class:"rv-answer-named"},o0(n,B),y):y),g=d("div",{class:"rv-answer"},...A,...l,c,h),u=d("p",{class:"rv-verdict",role:"status"}),f=d("p",{class:"rv-why"}),p=d("p",{class:"rv-working"}),m=d("div",{class:"rv-question"},d("p",{class:"rv-asks"},n.asks),g,u,f,p);for(let y of l)ja(y,()=>l);for(let y of a)y.addEventListener("input",C),y.addEventListener("keydown",B=>{fo.has(B.key)||B.stopPropagation(),B.key==="Enter"&&!c.disabled&&D()});function v(){if(!a.length)return t.isPicked?[...t.picks].sort((B,R)=>B-R):null;let y=a.map((B,R)=>i(R)).filter(B=>B!=null);return y.length!==a.length?null:n.by==="points"?y.sort((B,R)=>B-R):y}function C(){let y=v();y&&n.by==="points"?t.place(y):k()}function b(y){t.pick(t.buttons.length+y)}function E(){let{places:y}=t;y.length&&!a0(v(),y)&&a.forEach((B,R)=>{B.value=String(y[R])}),k()}function k(){c.disabled=a.length?a.some(({value:y})=>!y.trim()):!t.isPicked,l.forEach((y,B)=>{y.setAttribute("aria-pressed",String(t.picks.has(t.buttons.length+B)))})}function D(){let y=v();if(y)return e(y);let B=a.findIndex((Et,De)=>i(De)==null);if(B<0)return;let R=a[B];m.dataset.state="unread";let rt=o(B)&&` of ${o(B)}`;w(u,`“${R.value.trim().slice(0,Zb)}” is no number${rt}. Write one such as 2.5.`),w(f,""),w(p,""),R.focus()}function $(y){t.reveal(y),y&&!v()&&a.forEach((R,rt)=>{R.value=String(y[rt])});let B=y&&wg(n,y);m.dataset.state=B?.state??"open",w(u,B?`${r0[B.state]} ${B.text}`:""),w(f,B?.known?.words??""),w(p,B?n.working:""),E(),B&&T()}function T(){let y=t.found(n);!y||Sg(n,y)||(m.dataset.state="mismatch",w(u,"The kernel in this browser gives another answer than the one expected here."))}return $(null),{element:m,show:$,ready:E}}function s0(n,t=!1,e=""){let r=e?n.trim().replace(e0[e],""):n,o=(t?r.replace(t0,"$1"):r).trim().replace(",",".").replace("−","-");return o&&Number.isFinite(Number(o))?Number(o):null}var o0=({names:n,units:t},e)=>[n[e],n0[t[e]??""]].filter(Boolean).join(", ");function i0({by:n,label:t,right:e,names:r}){return n==="number"?[t]:n==="tuple"?[...r]:n==="points"?e.map((s,o)=>`${t} ${o+1}`):[]}var a0=(n,t)=>n?.every((e,r)=>Math.abs(e-t[r])<1e-4)??!1;var l0="tolias";function Mg(n,{maps:t,rows:e,columns:r,channels:s,levels:o}){let{regions:i}=n.regions({height:e,width:r,scales:o,overlap:.4,variant:l0}),a=Array.from({length:i.length/4},(l,c)=>{let[h,A,g]=i.subarray(4*c);return{x:h,y:A,size:g-h+1}});return t.map(l=>{let c={values:Float32Array.from(l),channels:s,height:e,width:r},{maxima:h}=n.regionMaxima({features:c,regions:i}),A=a.map((g,u)=>en([...h.subarray(u*s,(u+1)*s)]));return{squares:a,vectors:A}})}function Za(n,t,e){let s=[n,t].map(({vectors:c},h)=>$r(c.filter((A,g)=>!e[h]?.has(g)))),o=n.vectors.map(c=>t.vectors.map(h=>Mr(c,h))),i=s.map(c=>Math.hypot(...c)),a=o.reduce((c,h,A)=>e[0]?.has(A)?c:c+h.reduce((g,u,f)=>e[1]?.has(f)?g:g+u,0),0),l=i[0]*i[1];return{products:o,sums:s,lengths:i,total:a,cosine:l?a/l:0}}function Co([n,...t],e){let r=t.map(o=>Za(n,o,[e[0]]).cosine),s=r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]);return{cosines:r,order:s}}function $g({kind:n,target:t,margin:e},r,s){let[o,i]=r;if(n==="pair"){let a=(o.vectors.length-s[0].size)*(i.vectors.length-s[1].size);return Math.abs(a-t)<=e}return n!=="drops"||s[0].size===o.vectors.length?!1:Co(r,s).order.indexOf(0)+1>=t-e}function Ng({check:n},t){let{cosines:e}=Co(t,[new Set]);return n==="cosine"?[e[0]]:[e.length]}function en(n){let t=Math.hypot(...n);return n.map(e=>t?e/t:0)}var Mr=(n,t)=>n.reduce((e,r,s)=>e+r*t[s],0),$r=n=>n.length?n.reduce((t,e)=>t.map((r,s)=>r+e[s])):[0];var G=class{constructor(t,e,r){this.figure=t,this.wires=e,this.asked=r,this.open=!r,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.writes=!1,this.element=I("svg")}drawn({name:t,width:e,height:r},s,o=this.scale){let i={viewBox:`0 0 ${e} ${r+(o?.height??0)}`},a=I("svg",{...i,class:"rv-drawing",role:"group","aria-label":t},...s);return o&&(x(o.element,{transform:`translate(0 ${r})`}),a.append(o.element)),a}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(t){let e=this.picks.has(t);this.asked?.by!=="cells"&&this.picks.clear(),e?this.picks.delete(t):this.picks.add(t),this.showPicks(),this.wires.picked()}get isPicked(){return this.picks.size>0}showPicks(){this.buttons.forEach((t,e)=>{x(t,{"aria-pressed":String(this.picks.has(e))})})}get places(){return[]}place(t){}take(t){this.use(t),this.draw()}paint(t){}play(t,e=!1){e&&(this.held=!1),!this.held&&(this.playTo(t),this.draw())}reveal(t){let{asked:e}=this;if(!e)return;this.open=!!t,this.buttons.forEach((s,o)=>{x(s,{"data-right":t?String(e.right.includes(o)):null,"data-ghost":t?String(t.includes(o)):null})});let r=["cell","cells","choice"].includes(e.by);this.picks=new Set(r?t??[]:[]),this.showPicks(),this.scale?.show(t?{right:e.right[0],ghost:t[0]}:null),this.draw()}playTo(t){}use(t){}draw(){}reached(t){return!1}holds(t){return!0}found(t){return null}lines(){return[]}};var Nr=20,bo=9,c0=8,nn=class{constructor({x:t,side:e,low:r,high:s,title:o}){this.x=t,this.side=e,this.low=NaN,this.high=NaN,this.title=Q(t+e/2,Nr-7,o),this.axes=I("g",{class:"rv-panel-axes"}),this.drawn=I("g");let i=I("rect",{width:e,height:e,class:"rv-panel-ground"}),a=I("svg",{x:t,y:Nr,width:e,height:e},i,this.axes,this.drawn);this.element=I("g",{},a,this.title),this.span(r,s)}get height(){return Nr+this.side}span(t,e){if(this.low===t&&this.high===e)return;this.low=t,this.high=e;let[r]=[this.at([0,0])];this.axes.replaceChildren(N(r.x,0,r.x,this.side),N(0,r.y,this.side,r.y))}get unit(){return this.side/(this.high-this.low)}at([t,e]){return{x:(t-this.low)*this.unit,y:this.side-(e-this.low)*this.unit}}outside(t){let{x:e,y:r}=this.at(t);return{x:this.x+e,y:Nr+r}}vectorAt({x:t,y:e}){return[this.low+(t-this.x)/this.unit,this.low+(this.side-(e-Nr))/this.unit]}arrow(t,e,r=""){let[s,o]=[this.at([0,0]),this.at(t)],i=Math.hypot(o.x-s.x,o.y-s.y)||1,[a,l]=[(o.x-s.x)/i,(o.y-s.y)/i],c={x:o.x-bo*a,y:o.y-bo*l},h=u=>`${c.x-u*.45*bo*l} ${c.y+u*.45*bo*a}`,A=`M${s.x} ${s.y}L${c.x} ${c.y}M${h(1)}L${o.x} ${o.y}L${h(-1)}Z`,g=I("g",{class:`rv-vector ${e}`},I("path",{d:A}));return r&&g.append(this.name(t,r)),g}name(t,e){let{x:r,y:s}=this.at(t),o=r>this.side-14-c0*e.length,i=Q(r+(o?-9:9),Math.max(12,s-5),e,o?"end":"middle");return o||x(i,{"text-anchor":"start"}),i}ellipse({centre:t,long:e,wide:r,angle:s},o){let{x:i,y:a}=this.at(t),l=`rotate(${-180*s/Math.PI} ${i} ${a})`;return I("ellipse",{cx:i,cy:a,rx:2*e*this.unit,ry:2*r*this.unit,transform:l,class:o})}cover(){let t=Q(this.side/2,this.side/2+8,"?");return t.classList.add("rv-panel-cover"),t}dot(t,e){let{x:r,y:s}=this.at(t);return I("circle",{cx:r,cy:s,r:3.2,class:e})}};var Og=6,Rg=3,h0=3e-7;function dt(n,t=1){for(let e=0;e<Og;e+=1){let r=Number(n.toFixed(e));if(tl(r,n,t))return r}return Number(n.toFixed(Og))}var Ct=n=>F(String(n)),J=(n,t)=>Ct(dt(n,t));function M(n,t=1){let e=Number(n.toFixed(Rg));return`${tl(e,n,t)?"":"≈ "}${Ct(e)}`}var Ie=n=>M(n).startsWith("≈")?M(n):`= ${M(n)}`;function Yt(n,t,e,r){return tl(t,e,r)?`${n} = ${Ct(Number(t.toFixed(9)))}`:`${n} ≈ ${F(e.toFixed(Rg))}`}var tl=(n,t,e)=>Math.abs(n-t)<=h0*Math.max(1,e),un=n=>n.reduce((t,e)=>Math.max(t,Math.abs(e)),0);var[Ug,Hg]=[340,12],el=(Ug-Hg)/2,A0=10,Fg=10,g0=1.12,nl=["a","b"],Tg=.06,d0=1e-9,xo=class extends G{constructor(t,e,r){super(t,e,r);let{arrows:s,path:o,most:i}=t;this.writes=!0,this.length=o[0]??Math.hypot(...s[0]);let a=$r([Lg(s[0],Math.max(i,this.length)),...s.slice(1)]),l=g0*Math.max(...a);this.before=new nn({x:0,side:el,low:-Tg*l,high:l,title:"as they are"}),this.after=new nn({x:el+Hg,side:el,low:-2*Tg,high:2,title:"length 1"});let c=I("circle",{r:14,class:"rv-sample-reach"}),h=I("circle",{r:7,class:"rv-sample-dot"});this.handle=i?_("Tip of arrow a; the arrows stretch it",[1,i],c,h):I("g"),x(this.handle,{class:"rv-sample"});let A=[this.before.element,this.after.element,this.handle],u=this.drawn({name:"Two vectors and their sum, as they are and with length 1",width:Ug,height:this.before.height+4},A);i&&this.listen(u),this.element=u,this.draw()}get vectors(){let[t,...e]=this.figure.arrows;return[Lg(t,this.length),...e]}listen(t){let e=en(this.figure.arrows[0]);nt(t,r=>this.handle.contains(r)?(this.handle.focus({preventScroll:!0}),s=>{let[o,i]=this.before.vectorAt(s);this.stretch(z(o*e[0]+i*e[1],Fg))}):null),Y(this.handle,(r,s)=>this.stretch(this.length+r-s),{unit:A0})}stretch(t){this.length=j(t,1,this.figure.most),this.hold()}playTo(t){let{path:e}=this.figure;if(!e.length)return;let[r]=W(e.map(s=>[s]),X(t));this.length=z(r,Fg)}reached({kind:t,target:e,margin:r}){return t==="length"&&Math.abs(this.length-e)<=r}found(){let[t,e]=this.vectors.map(r=>Math.hypot(...en(r)));return[Math.abs(t-e)<=d0?3:t>e?0:1]}lines(){if(!this.open)return this.vectors.map((r,s)=>Gg(r,nl[s]));let t=this.vectors.map((r,s)=>`${Gg(r,nl[s])}, then ${u0(r)}`);if(!this.figure.most)return t;let e=[r=>r,en].map(r=>{let[s,o]=[this.vectors,this.figure.arrows].map(i=>$r(i.map(r)));return f0(Math.atan2(s[1],s[0])-Math.atan2(o[1],o[0]))});return[...t,`the sum has turned by ${e[0]}, that of length 1 by ${e[1]}`]}draw(){let{vectors:t}=this,e=this.open?t.map(en):[];for(let[i,a]of[[this.before,t],[this.after,e]]){let l=a.length?[i.arrow($r(a),"rv-vector-sum","a + b")]:[],c=a.map((h,A)=>i.arrow(h,`rv-vector-${A}`,nl[A]));i.drawn.replaceChildren(...l,...c)}if(this.open?this.after.drawn.prepend(this.circle()):this.after.drawn.append(this.after.cover()),!this.figure.most)return;let{x:r,y:s}=this.before.outside(t[0]),o={"aria-valuenow":J(this.length),"aria-valuetext":`length ${J(this.length)}`};x(this.handle,{transform:`translate(${r} ${s})`,...o})}circle(){let{x:t,y:e}=this.after.at([0,0]);return I("circle",{cx:t,cy:e,r:this.after.unit,class:"rv-unit-circle"})}},Lg=(n,t)=>en(n).map(e=>e*t);function Gg(n,t){let[e,r]=n.map(a=>M(a).replace("≈ ","")),s=Math.hypot(...n),o=M(s),i=n.every(a=>!M(a).startsWith("≈"))&&!o.startsWith("≈");return`${t} = (${e}, ${r}): √(${e}² + ${r}²) ${i?"=":"≈"} ${o.replace("≈ ","")}`}function u0(n){let t=en(n).map(r=>M(r));return`${t.some(r=>r.startsWith("≈"))?"≈ ":""}(${t.map(r=>r.replace("≈ ","")).join(", ")})`}function f0(n){let t=Math.abs(180*n/Math.PI);return t<1e-6?"0°":`≈ ${F(t.toFixed(1))}°`}var[Kg,rl,sl]=[18,118,140],[Jg,p0]=[14,14],m0=2,Pg=80,v0=.04,I0=.12;function zg(n){let t=I("g",{class:"rv-losses"});function e(r,s,o,i){let a=m0/i,l=Array.from({length:Pg+1},(B,R)=>a*(2*R/Pg-1)),c=l.map(B=>r(Eo(s,B)).loss),[h,A]=[Math.min(...c),Math.max(...c)],g=B=>Jg+(B/a+1)/2*(n-Jg-p0),u=B=>rl-(B-h)/(A-h||1)*(rl-Kg),f=w0(o,a).map(B=>{let R=N(g(B),Kg-4,g(B),rl+4);return x(R,{class:"rv-kink"}),R}),p=Math.min(a/3,I0*3*(A-h)/(Math.abs(o.slope)||1)),m=Math.min(p,(o.loss-h+v0*(A-h))/(Math.abs(o.slope)||1)),[v,C]=o.slope>0?[m,p]:[p,m],[b,E]=[-v,C].map(B=>o.loss+B*o.slope),k=N(g(-v),u(b),g(C),u(E));x(k,{class:"rv-tangent"});let D=I("path",{d:`M${l.map((B,R)=>`${g(B)} ${u(c[R])}`).join("L")}`});x(D,{class:"rv-overlap-way"});let $=I("circle",{cx:g(0),cy:u(o.loss),r:6,class:"rv-sample-dot"}),T=[-a,a].map(B=>{let R=Q(g(B),sl-4,`${B>0?"+":""}${J(B)}`,B>0?"end":"middle");return B<0&&x(R,{"text-anchor":"start"}),R}),y=Q(g(0),sl-4,"cells from here");t.replaceChildren(...f,D,k,$,...T,y)}return{element:t,height:sl,show:e}}var Eo=([n,t,e,r],s)=>[n+s,t,e+s,r];function w0({samples:n},t){let e=new Set;for(let r of new Set(n.map(s=>s.x)))for(let s=Math.ceil(r-t);s<=r+t;s+=1)e.add(Number((s-r).toFixed(5)));return[...e].sort((r,s)=>r-s)}function qg({output:n,loss:t,slope:e,edges:r}){let[s,o,i]=[...r,e].map(l=>M(l).replace("≈ ","")),a=o.startsWith("−")?`${s} − ${o.slice(1)}`:`${s} + ${o}`;return[`output ${M(n)}, loss ${M(t)}`,`slope ${M(e)} a cell`,`left + right edge: ${a} ${ht(a,i)}`]}var _g=340,[C0,b0]=[.35,1.35],rn={top:40,height:52,room:42},x0=9,E0=22,we=class{constructor(t){this.figure=t,this.isLine=t.rows===1,this.around=t.shows.includes("window")?b0:C0,this.size=_g/(t.columns+2*this.around),this.top=this.isLine?rn.top:this.around*this.size,this.width=_g,this.height=this.isLine?rn.top+rn.height+rn.room:(t.rows+2*this.around)*this.size+E0,this.cells=t.values.map((e,r)=>this.makeCell(e,r)),this.element=I("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?rn.height:this.size}at(t,e){return{x:(this.around+t+.5)*this.size,y:this.top+(this.isLine?.66*rn.height:(e+.5)*this.size)}}position({x:t,y:e}){return{x:t/this.size-this.around-.5,y:(e-this.top)/this.rowHeight-.5}}box([t,e,r,s]){let o=this.at(t,e),i=(r-t)*this.size;return this.isLine?{x:o.x,y:this.top-6,width:i,height:rn.height+12}:{...o,width:i,height:(s-e)*this.size}}makeCell(t,e){let{columns:r}=this.figure,[s,o]=[(this.around+e%r)*this.size,this.top+Math.floor(e/r)*this.rowHeight],i=I("rect",{x:s,y:o,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),a=Q(s+11,o+17,q(t));return a.classList.add("rv-map-value"),[i,a]}numbers(){let{rows:t,columns:e}=this.figure,r=this.top+t*this.rowHeight+18,s=this.around*this.size-x0,o=Array.from({length:e},(a,l)=>Q(this.at(l,0).x,r,String(l))),i=Array.from({length:this.isLine?0:t},(a,l)=>Q(s,this.at(0,l).y+4,String(l)));for(let a of[...o,...i])a.classList.add("rv-map-number");return[...o,...i]}window(){let{rows:t,columns:e,shows:r}=this.figure;if(!r.includes("window"))return[];let[s,o]=[this.at(-1,0).x,this.at(e,0).x],[i,a]=this.isLine?[this.top-6,this.top+rn.height+6]:[this.at(0,-1).y,this.at(0,t).y],l=[N(s,i,s,a),N(o,i,o,a)];this.isLine||l.push(N(s,i,o,i),N(s,a,o,a));for(let A of l)x(A,{class:"rv-window"});let c=this.top+t*this.rowHeight+18,h=[Q(s,c,"−1"),Q(o,c,String(e))];for(let A of this.isLine?h:[])A.classList.add("rv-map-number");return[...l,...this.isLine?h:[]]}paint(t){let{values:e}=this.figure,r=[Math.min(...e),Math.max(...e)];this.cells.forEach(([s,o],i)=>{let a=Z(t.ramps.sequential,e[i],r);x(s,{style:`fill:${st(a)}`}),x(o,{style:`fill:${vt(a,t)}`})})}};var y0=.05;function Yg(n,t){let{values:e,rows:r,columns:s,ratio:o,aim:i}=t,a={values:Float32Array.from(e),channels:1,height:r,width:s},l=wo(n,t);return c=>{let{samples:h,mean:A}=l(c,o),g=i==null?t.upstream:A-i,u={rois:[0,...c],bins:_t.bins,rules:{..._t.rules,ratio:o}},f=Float32Array.of(g),p=n.backward("roi_align",{...u,features:a,gradOutput:f}),[,m,,v]=p.rois??[0,0,0,0],C=i==null?0:(A-i)**2/2;return{samples:h,output:A,upstream:g,amounts:[...p.features],edges:[m,v],slope:m+v,loss:C}}}var yo=n=>n.flatMap((t,e)=>t?[e]:[]);function Vg({check:n},{amounts:t,slope:e,loss:r},{mark:s,next:o}){if(n==="receivers")return yo(t);if(n==="amount")return[t[s??0]];let i=o-r-e;return[Math.abs(i)<=y0*Math.abs(e)?1:i>0?0:2]}function Wg({kind:n,target:t,margin:e},{amounts:r,loss:s},o){return n==="receivers"?Math.abs(yo(r).length-t)<=e:n==="loss"?Math.abs(s-t)<=e:n==="zoom"&&o===t}var Q0=74,[Xg,fn]=[26,38];function bt({values:n},t){let e=I("g",{class:"rv-answer-scale"});function r(s){if(!s)return e.replaceChildren();let o=[...n,s.right,s.ghost],[i,a]=[Math.min(...o),Math.max(...o)],l=u=>Xg+(u-i)/(a-i||1)*(t-2*Xg),c=I("line",{x1:l(i),x2:l(a),y1:fn,y2:fn}),h=[i,a].map(u=>ol(l(u),fn,3,"rv-scale-end")),A=ol(l(s.right),fn,7,"rv-scale-right"),g=ol(l(s.ghost),fn,9,"rv-ghost");e.replaceChildren(c,...h,g,A,jg(l(s.right),fn-14,q(s.right),t),jg(l(s.ghost),fn+26,`yours ${q(s.ghost)}`,t))}return r(null),{element:e,height:Q0,show:r}}var ol=(n,t,e,r)=>I("circle",{cx:n,cy:t,r:e,class:r});function jg(n,t,e,r){let s=n<r/4?"start":n>3*r/4?"end":"middle";return I("text",{x:s==="middle"?n:n<r/2?n-10:n+10,y:t,"text-anchor":s},e)}var B0=4,k0=60,[S0,D0]=[8,44],M0=4,Zg=[[1,"▲ uphill"],[-1,"▼ downhill"]],Qo=class extends G{constructor(t,e,r){super(t,e,r);let{rows:s,columns:o,shows:i,path:a,zooms:l}=t;this.writes=i.includes("sum"),this.edges=a[0],this.zoom=l[0],this.share=0,this.reader=null,this.read=null,this.map=new we({...t,shows:[]}),this.gains=I("g",{class:"rv-gains"}),this.box=I("rect",{class:"rv-bin"}),this.marks=I("g",{class:"rv-samples"}),this.buttons=r?.by==="cells"?t.values.map((m,v)=>this.makeButton(v)):[];let c=I("rect",{class:"rv-bin-body"});this.handle=t.moves?_("Bin; the arrows move it",[0,o],c):I("g"),this.curve=i.includes("curve")?zg(this.map.width):null;let h=r?.wrong.map(({values:m})=>m[0])??[];this.scale=r?.by==="number"?bt({values:[0,...h]},this.map.width):null;let A=I("g",{},...this.map.cells.map(([,m])=>m)),g=[this.map.element,this.gains,A,this.box,this.marks,...this.buttons,this.handle],u=`A bin on ${s} × ${o} cells, and what goes back from it`,{width:f,height:p}=this.map;this.drawing=this.drawn({name:u,width:f,height:p},g,this.curve??this.scale),t.moves&&this.listen(this.drawing),this.chips=l.length>1?l.map(m=>this.chip(`× ${m}`,()=>this.enlarge(m))):[],this.element=d("div",{class:"rv-backward-figure"},this.drawing,this.group()),this.draw()}group(){let{chips:t}=this,e=this.figure.shows.includes("arrows")?Zg.map(([o,i])=>this.chip(i,()=>this.walk(o))):[],r=t.length?"Enlargement":"A step along the slope",s=[...t,...e];return s.length?d("div",{class:"rv-ratios",role:"group","aria-label":r},...s):null}chip(t,e){return d("button",{class:"rv-chip",type:"button",onclick:e},t)}makeButton(t){let{columns:e}=this.figure,{size:r}=this.map,[s,o]=[Math.floor(t/e),t%e],{x:i,y:a}=this.map.at(o-.5,s-.5),l=(A,g)=>I("rect",{x:i+A,y:a+A,width:r-2*A,height:r-2*A,class:g}),c=[l(0,"rv-pick"),l(2,"rv-cell-right"),l(6,"rv-cell-edge")],h=`row ${s}, column ${o}`;return gt(I("g",{class:"rv-cell"},...c),h,()=>this.pick(t))}listen(t){nt(t,(e,r)=>{if(!this.handle.contains(e))return null;this.handle.focus({preventScroll:!0});let[s,o]=[this.map.position(r),this.edges];return i=>{let{x:a,y:l}=this.map.position(i);this.shift(o,z(a-s.x,je),z(l-s.y,je))}}),Y(this.handle,(e,r)=>this.shift(this.edges,e,r))}shift([t,e,r,s],o,i){let{rows:a,columns:l}=this.figure,[c,h]=[r-t,s-e],A=j(t+o,0,l-1-c),g=this.curve?e:j(e+i,0,a-1-h);this.edges=[A,g,Ut(A+c),Ut(g+h)],this.hold()}enlarge(t){this.zoom=t,this.hold()}walk(t){this.edges=this.stepped(this.edges,t),this.hold()}stepped(t,e){let{columns:r,rate:s}=this.figure,o=this.reader?.(t).slope??0,i=t[2]-t[0];return Eo(t,j(t[0]+e*s*o,0,r-1-i)-t[0])}use(t){this.reader=Yg(t,this.figure),this.held||this.playTo(this.share)}paint(t){this.map.paint(t)}playTo(t){let{path:e,zooms:r,shows:s}=this.figure;this.share=t,this.zoom=r[Math.min(r.length-1,Math.floor(t*r.length))];let o=W(e,X(t)).map(i=>z(i,ve));if(this.edges=o,!!s.includes("arrows"))for(let i=0;i<Math.floor(t*B0);i+=1)this.edges=this.stepped(this.edges,-1)}reached(t){return this.read!=null&&Wg(t,this.read,this.zoom)}found(t){let{read:e,reader:r}=this;if(!e||!r)return null;let s=r(Eo(this.edges,1)).loss;return Vg(t,e,{mark:this.figure.mark,next:s})}lines(){let{read:t,figure:e}=this;return!t||!this.writes||!this.open?[]:e.aim==null?[N0(t)]:qg(t)}draw(){let{map:t,edges:e,figure:r}=this;this.read=this.reader?.(e)??null;let{read:s}=this,o=t.box(e);x(this.box,o);let i=r.mark==null?[]:[this.markOf(r.mark)],a=s&&this.open?s.amounts.flatMap((c,h)=>this.gainOf(c,h)):[];this.gains.replaceChildren(...a,...i);let l=s&&(this.open||r.mark!=null)?s.samples:[];this.marks.replaceChildren(...l.map(({x:c,y:h})=>{let{x:A,y:g}=t.at(c,h);return I("circle",{cx:A,cy:g,r:4.5,class:"rv-mark"})})),r.shows.includes("arrows")&&s&&this.marks.append(...$0(o,s.slope)),r.moves&&this.drawHandle(o),this.curve&&this.reader&&s&&this.open?this.curve.show(this.reader,e,s,this.zoom):this.curve?.element.replaceChildren(),this.chips.forEach((c,h)=>{c.setAttribute("aria-pressed",String(r.zooms[h]===this.zoom))})}drawHandle(t){let[e,r]=this.edges;x(this.handle.firstElementChild??this.handle,t),x(this.handle,{class:"rv-bin-handle","aria-valuenow":dt(e),"aria-valuetext":`from x ${Ct(dt(e))}, y ${Ct(dt(r))}`})}cellOf(t){let{columns:e}=this.figure,{x:r,y:s}=this.map.at(t%e-.5,Math.floor(t/e)-.5);return{x:r,y:s,width:this.map.size,height:this.map.size}}gainOf(t,e){if(!t)return[];let r=Math.max(...(this.read?.amounts??[]).map(Math.abs)),{x:s,y:o,width:i}=this.cellOf(e),a=I("rect",{x:s,y:o,width:i,height:i,class:"rv-gain"});if(x(a,{style:`fill-opacity:${.2+.5*(Math.abs(t)/r)}`}),i<k0)return[a];let l=Q(s+i/2,o+i-6,M(t).replace("≈ ",""));return l.classList.add("rv-gain-value"),[a,l]}markOf(t){return I("rect",{...this.cellOf(t),class:"rv-square-kept"})}};function $0({x:n,y:t,width:e,height:r},s){let o=Math.min(D0,S0+7*Math.abs(s));return Zg.map(([i])=>{let a=i*Math.sign(s),l=a>0?n+e:n,[c,h]=[l+a*o,l+a*(o-6)],A=t+r/2,g=`M${l} ${A}H${h}M${h} ${A-5}L${c} ${A}L${h} ${A+5}Z`;return I("path",{d:g,class:i>0?"rv-arrow rv-arrow-up":"rv-arrow"})})}function N0({amounts:n,upstream:t}){let e=yo(n).map(s=>dt(n[s])),r=e.reduce((s,o)=>s+o,0);return e.length>M0?`${H(e.length,"cell")} get ${Ct(dt(r))} in all`:Yt(e.map(Ct).join(" + "),r,t,Math.abs(t))}var rd=128,[td,ed]=[24,96],[il,al]=[20,108];function sd({ratios:n,exact:t},e){let r=I("g",{class:"rv-bars"}),s=t??0;function o(i,a){let l=n.map(i),c=Math.max(...l.map(v=>Math.abs(v-s)),1e-6),h=v=>(td+ed)/2-(v-s)/c*((ed-td)/2),A=v=>il+(v+.5)/n.length*(e-il-al),g=N(il,h(s),e-al+4,h(s));x(g,{class:"rv-exact"});let u=n.flatMap((v,C)=>{if(v>a)return[nd(A(C),v,!1)];let[b,E]=[A(C),h(l[C])],k=v===a?" rv-bar-now":"",D=N(b,h(s),b,E);return x(D,{class:"rv-stem"}),[D,I("circle",{cx:b,cy:E,r:6,class:`rv-bar${k}`}),nd(b,v,v===a)]}),f=Q(e-al+8,h(s)+4,`exact ${M(s)}`);x(f,{"text-anchor":"start"});let p=n.indexOf(a),m=Q(A(p),h(l[p])+(l[p]<s?20:-11),M(l[p]));r.replaceChildren(g,...u,f,...p<0?[]:[m])}return{element:r,height:rd,show:o}}function nd(n,t,e){let r=Q(n,rd-4,String(t));return e&&r.classList.add("rv-bar-label-now"),r}function Jn(n,t){let e=[{count:t,step:1,centre:.5,field:1}];for(let[r,s,o]of n){let{count:i,step:a,centre:l,field:c}=e[e.length-1];e.push({count:Math.floor((i+2*o-r)/s)+1,step:a*s,centre:l+((r-1)/2-o)*a,field:c+(r-1)*a})}return e}function Bo(n,t,e){let r=[Array.from({length:t},(s,o)=>+(o===e))];return Jn(n,t).slice(1).forEach(({count:s},o)=>{let i=r[o];r.push(Array.from({length:s},(a,l)=>{let c=ll(n[o],l);return c.reduce((h,A)=>h+(i[A]??0),0)/c.length}))}),r}var ll=([n,t,e],r)=>Array.from({length:n},(s,o)=>r*t-e+o);function cl(n,t){let e=[[t,t]];for(let r of[...n].reverse()){let[s,o]=e[0];e.unshift([ll(r,s)[0],ll(r,o)[r[0]-1]])}return e}var Pn=n=>n.indexOf(Math.max(...n));function od(n){let t=Jn(n,1);return`1 + ${n.map(([r],s)=>`${r-1} × ${t[s].step}`).join(" + ")} = ${t[t.length-1].field} pixels`}var O0={alone:({weights:n},t)=>id(n,t),weight:({weights:n},t)=>id(n,t),value:({value:n},t)=>Ke(n,t),aside:({value:n,weights:t},e)=>Ke(n,e)&&!ad(t),alike:({weights:n})=>ad(n)},R0={mean:({mean:n},t)=>Ke(n,t),samples:({samples:n},t)=>Ke(n.length,t),discarded:({samples:n},t)=>Ke(n.filter(({state:e})=>e==="discarded").length,t)},F0={still:({before:n,now:t,moved:e},r)=>ld(n,t)&&e>=r.target-r.margin,jump:({before:n,now:t})=>!ld(n,t),apart:({now:{columns:n}})=>new Set(n.flat()).size===n.flat().length},T0={strongest:(n,t)=>Ke(Pn(n),t),answering:(n,t)=>Ke(n.filter(e=>e>0).length,t)},L0={reads:({position:n},t)=>Ke(n,t),fits:({missed:n},{target:t,margin:e})=>Math.abs(n[t])<=e+1e-6},cd=(n,t)=>O0[n.kind]?.(t,n)??!1,hd=(n,t)=>R0[n.kind]?.(t,n)??!1,Ke=(n,{target:t,margin:e})=>Math.abs(n-t)<=e,id=(n,t)=>[...n.values()].some(e=>Ke(e,t)),ad=n=>n.size===4&&[...n.values()].every(t=>t===.25),Ad=(n,t)=>F0[n.kind]?.(t,n)??!1,ld=(n,t)=>n.columns.join(";")===t.columns.join(";"),gd=(n,t)=>T0[n.kind]?.(t,n)??!1,dd=(n,t)=>L0[n.kind]?.(t,n)??!1;var G0=40,hl=22,ko=class{constructor(t,e,r){this.map=t,this.asked=e,this.moved=r,this.touched=!1,this.at=e.right.map((s,o)=>o),this.handles=this.at.map((s,o)=>this.makeHandle(o)),this.right=I("g",{class:"rv-right-points"}),this.element=I("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((t,e)=>t-e):[]}makeHandle(t){let e=I("rect",{x:-14,y:-16,width:28,height:hl+18,class:"rv-sample-reach"}),r=I("path",{d:`M0 ${hl}L-7 4L7 4Z`,class:"rv-point-mark"}),s=[-1,this.map.figure.columns],o=_(`Mark ${t+1}; the arrows move it`,s,e,r,Q(0,0,""));return x(o,{class:"rv-sample"}),Y(o,i=>this.move(t,this.at[t]+i),{flat:!0}),o}listen(t){nt(t,e=>{let r=this.handles.findIndex(s=>s.contains(e));return r<0?null:(this.handles[r].focus({preventScroll:!0}),s=>this.move(r,z(this.map.position(s).x,G0)))})}move(t,e){this.at[t]=j(e,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(t){this.at=[...t],this.touched=!0,this.draw(),this.moved()}reveal(t){for(let e of this.handles)x(e,{"data-ghost":t?"true":null});t&&([this.at,this.touched]=[[...t],!0]),this.right.replaceChildren(...(t?this.asked.right:[]).map(e=>{let{x:r,y:s}=this.map.at(e,0);return I("circle",{cx:r,cy:s,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((t,e)=>{let r=this.at[e];x(t,{transform:`translate(${this.map.at(r,0).x} ${this.map.top-hl-2})`}),x(t,{"aria-valuenow":String(r),"aria-valuetext":q(r)});let s=t.lastElementChild;s.textContent=this.touched?q(Number(r.toFixed(2))):"?"})}};var zn=3,ud=.1,U0=4,H0=5.5,So=class extends G{constructor(t,e,r){super(t,e,r),this.writes=t.shows.includes("sum")||t.shows.includes("grid"),this.ratio=t.ratio,this.edges=fd(t.path,0),this.reader=null,this.read=null,this.map=new we(t),this.points=r?.by==="points"?new ko(this.map,r,e.picked):null,this.bars=t.shows.includes("bars")?sd(t,this.map.width):null;let s=r?.by==="number"&&r.check==="mean";if(this.scale=s?bt(t,this.map.width):null,this.marks=I("g",{class:"rv-samples"}),this.box=I("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=t.ratios.map(o=>d("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(o)},String(o))),this.element=d("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let o={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(d("div",o,d("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:t,height:e}=this.map,r=[this.map.element,this.box,this.marks,this.handle];this.points&&r.push(this.points.element);let s=this.drawn({name:"A bin on a map",width:t,height:e},r,this.bars??this.scale);return this.points?.listen(s),this.figure.grip!=="none"&&this.listen(s),s}makeHandle(){if(this.figure.grip==="none")return I("g");let t=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",e=this.figure.grip==="move"?I("rect",{class:"rv-bin-body"}):Ze(),r=_(t,[-zn,this.figure.columns+zn],e);return x(r,{class:"rv-bin-handle"}),r}listen(t){nt(t,(e,r)=>{if(!this.handle.contains(e))return null;this.handle.focus({preventScroll:!0});let[s,o]=[this.map.position(r),this.edges];return i=>{let{x:a,y:l}=this.map.position(i);this.shift(o,z(a-s.x,je),z(l-s.y,je))}}),Y(this.handle,(e,r)=>this.shift(this.edges,e,r))}shift([t,e,r,s],o,i){let{rows:a,columns:l,grip:c}=this.figure,h=a>1?i:0,[A,g]=[r-t,s-e];if(c==="size"){let[u,f]=[j(r+o,t+ud,l),j(s+h,e+ud,a)];this.edges=[t,e,u,f]}else{let u=j(t+o,-zn,l-1+zn-A),f=a>1?j(e+h,-zn,a-1+zn-g):e;this.edges=[u,f,Ut(u+A),Ut(f+g)]}this.hold()}choose(t){this.ratio=t,this.hold()}get places(){return this.points?.places??[]}place(t){this.points?.put(t)}use(t){this.reader=wo(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){let{path:e,ratios:r}=this.figure;this.edges=fd(e,X(t)),r.length&&(this.ratio=r[Math.min(r.length-1,Math.floor(t*r.length))])}reveal(t){this.points?.reveal(t),super.reveal(t)}reached(t){return this.read!=null&&hd(t,this.read)}found(t){return this.read&&Bg(t,this.read)}lines(){let{read:t,figure:e}=this;return t?e.shows.includes("grid")?[P0(this.edges,t)]:e.shows.includes("sum")?[J0(t,un(e.values))]:[]:[]}draw(){let{figure:t,map:e,edges:r}=this;this.read=this.reader?.(r,this.ratio)??null;let s=e.box(r);x(this.box,s),this.drawHandle(s);let i=this.read&&(t.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(a=>this.markOf(a,i.length))),this.bars&&this.reader&&this.bars.show(a=>this.reader(r,a).mean,this.ratio),this.chips.forEach((a,l)=>{a.setAttribute("aria-pressed",String(t.ratios[l]===this.ratio))})}drawHandle(t){let{grip:e}=this.figure,r=this.handle.firstElementChild;if(!r)return;let[s,o,i,a]=this.edges;e==="move"?x(r,t):tn(this.handle,{x:t.x+t.width,y:t.y+t.height});let l=this.figure.rows>1?`, ${J(i-s)} × ${J(a-o)} cells`:"";x(this.handle,{"aria-valuenow":dt(e==="move"?s:i),"aria-valuetext":`from ${J(s)} to ${J(i)}${l}`})}markOf({x:t,y:e,state:r},s){let{map:o,figure:i}=this,{x:a,y:l}=o.at(t,e),c=this.open?r:"inside",h=s>64?1.6:s>9?3:H0,A=[I("circle",{cx:a,cy:l,r:h,class:`rv-mark rv-mark-${c}`,"data-state":c})];if(c==="clamped"){let p=o.at(j(t,0,i.columns-1),j(e,0,i.rows-1));A.unshift(I("path",{d:`M${a} ${l}L${p.x} ${p.y}`,class:"rv-mark-way"})),A.push(I("circle",{cx:p.x,cy:p.y,r:3,class:"rv-mark-read"}))}let g=i.shows.includes("positions")&&o.isLine&&(!this.asked||this.open||!this.points),u=s===1?"x = ":"",f=this.points?o.height-4:o.top-10;return g?[...A,Q(a,f,`${u}${J(t)}`)]:A}},K0={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function J0({samples:n,mean:t},e){let r=n.length;if(r>U0)return`${H(r,"sample")}, in the mean ${M(t,e)}`;if(r===1)return`${K0[n[0].state]}${J(t,e)}`;let s=n.map(({value:i})=>dt(i,e)),o=s.reduce((i,a)=>i+a,0);return Yt(`(${s.map(Ct).join(" + ")}) / ${r}`,o/r,t,e)}function P0([n,t,e,r],{samples:s}){let[o,i]=["x","y"].map(l=>new Set(s.map(c=>c[l])).size);return`${`⌈${J(e-n)}⌉ × ⌈${J(r-t)}⌉`} = ${o} × ${i} = ${H(s.length,"sample")}`}var fd=(n,t)=>W(n,t).map(e=>z(e,ve));function md({figure:n,read:t,reader:e,point:r,open:s}){return!t||!e||!s?[]:n.shows.includes("ways")?z0(n,e,r):n.shows.includes("sum")?[vd(n,t)]:[]}function vd({values:n},{weights:t,value:e}){let r=n.map((s,o)=>[dt(t.get(o)??0),s]);return Id(r,e,un(n))}function z0(n,t,{x:e,y:r}){let s=un(n.values);return[`rectangles: ${vd(n,t(e,r))}`,`x, then y: ${pd(r,t(e,0).value,t(e,1).value,s)}`,`y, then x: ${pd(e,t(0,r).value,t(1,r).value,s)}`]}function pd(n,t,e,r){let[s,o]=[t,e].map(a=>dt(a,r)),i=(1-n)*t+n*e;return Id([[dt(1-n),s],[dt(n),o]],i,r)}function Id(n,t,e){let r=n.map(([s,o])=>`${Ct(s)} × ${Ct(o)}`).join(" + ");return Yt(r,n.reduce((s,[o,i])=>s+o*i,0),t,e)}var[Ce,Je,q0,_0]=[64,34,24,8],Y0=250,wd={sums:20,areas:40},Al=.45,V0=.92,W0=["top left","top right","bottom left","bottom right"],Do=class extends G{constructor(t,e,r){super(t,e,r),this.writes=t.shows.includes("sum")||t.shows.includes("ways"),this.size=Y0/Math.max(2,t.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=Cd(t.path,0),this.cells=t.values.map((s,o)=>this.makeCell(o)),this.buttons=r&&r.by!=="number"?this.cells.map(({area:s})=>s):[],this.buttons.forEach((s,o)=>{gt(s,this.nameOf(o),()=>this.pick(o))}),this.areas=I("g",{class:"rv-flight"}),this.lineMarks=I("g",{class:"rv-lines"}),this.guides=I("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=r?.by==="number"?bt(t,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return Ce+this.figure.columns*this.size+q0}get height(){return Je+this.figure.rows*this.size+_0}makeElement(){let{rows:t,columns:e}=this.figure,r=[...this.cells.map(({area:i})=>i),this.areas,I("g",{},...this.cells.flatMap(({value:i,weight:a})=>[i,a])),this.lineMarks,this.guides,this.handle],s=`${t} × ${e} cells and a sample`,o=this.drawn({name:s,width:this.width,height:this.height},r);return this.figure.moves&&this.listen(o),o}listen(t){mo(t,this.handle,e=>this.follow(e)),Y(this.handle,(e,r)=>this.put(this.point.x+e,this.point.y+r))}follow({x:t,y:e}){let r=this.flies?wd.areas:wd.sums;this.put(z((t-Ce)/this.size-.5,r),z((e-Je)/this.size-.5,r))}put(t,e){let{rows:r,columns:s}=this.figure;this.point={x:j(t,0,s-1),y:j(e,0,r-1)},this.share=1,this.hold()}use(t){this.reader=xg(t,this.figure)}paint(t){this.colours=t,this.draw()}playTo(t){this.share=t;let e=this.flies?Math.min(1,t/Al):t;this.point=Cd(this.figure.path,X(e))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return md(this)}reached(t){return this.read!=null&&cd(t,this.read)}found(t){return this.read&&kg(t,this.read)}makeCell(t){let{columns:e}=this.figure,{size:r}=this,[s,o]=[Math.floor(t/e),t%e],[i,a]=[Ce+o*r,Je+s*r],l=I("rect",{x:i,y:a,width:r,height:r,class:"rv-cell-box"}),c=this.textAt(s,o),h=I("text",{...c,class:"rv-cell-value"}),A=I("text",{x:c.x,y:c.y+19,class:"rv-cell-weight"}),g=(p,m)=>I("rect",{x:i+p,y:a+p,width:r-2*p,height:r-2*p,class:m}),u=[g(2.5,"rv-cell-right"),g(7,"rv-cell-edge")],f=I("g",{class:"rv-cell","data-cell":t},l,...u);return{box:l,area:f,value:h,weight:A}}nameOf(t){let{columns:e,values:r}=this.figure;return r.length===4?`${W0[t]} cell`:`row ${Math.floor(t/e)}, column ${t%e}`}textAt(t,e){let{rows:r,columns:s,values:o}=this.figure,i=o.length>4?0:.24*this.size,a=(c,h)=>h<2?-1:Math.sign(c-(h-1)/2),l=this.at(e,t);return{x:l.x+i*a(e,s),y:l.y+6+(i-6)*a(t,r)}}at(t,e){return{x:Ce+(t+.5)*this.size,y:Je+(e+.5)*this.size}}makeHandle(){let t=I("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return I("g",{class:"rv-sample"},t);let e=I("circle",{r:24,class:"rv-sample-reach"}),r=_("Sample; the arrows move it",[0,this.figure.columns-1],e,t);return x(r,{class:"rv-sample"}),r}draw(){let{x:t,y:e}=this.point,{columns:r,rows:s,shows:o}=this.figure;this.read=this.reader?.(t,e)??null;let i=this.at(t,e);x(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&x(this.handle,{"aria-valuenow":q(t),"aria-valuetext":`x ${q(t)}, y ${q(e)}`}),this.drawCells(),r<=2&&this.drawGuides(i,s>1),this.flies&&this.read&&this.drawRectangles(this.read),o.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:t,shows:e}=this.figure,r=this.open&&t.length<=4&&(e.includes("weights")||this.asked),s=[Math.min(...t),Math.max(...t)];this.cells.forEach(({box:o,value:i,weight:a},l)=>{i.textContent=q(t[l]);let c=this.read?.weights.get(l)??0;if(a.textContent=r&&this.read?`× ${J(c)}`:"",!this.colours)return;let h=Z(this.colours.ramps.sequential,t[l],s),A=this.flies;x(o,{style:A?null:`fill:${st(h)}`});let g=A?"":`fill:${vt(h,this.colours)}`;x(i,{style:g}),x(a,{style:g})})}drawGuides(t,e){let r=this.at(0,0),{x:s,y:o}=this.point,i=[N(r.x,Je-8,t.x,Je-8),Q((r.x+t.x)/2,Je-14,`dx = ${J(s)}`)],a=[N(Ce-8,r.y,Ce-8,t.y),Q(Ce-13,(r.y+t.y)/2-3,"dy","end"),Q(Ce-13,(r.y+t.y)/2+12,J(o),"end")],l=[N(t.x,Je-8,t.x,t.y),N(Ce-8,t.y,t.x,t.y)];for(let c of l)x(c,{class:"rv-thread"});this.guides.replaceChildren(l[0],...i,...e?[l[1],...a]:[])}drawRectangles({weights:t}){let{x:e,y:r}=this.point,s=X(Math.min(1,Math.max(0,(this.share-Al)/(V0-Al)))),{size:o}=this,i=this.at(0,0),a=[0,1,2,3].flatMap(l=>{let[c,h]=[l%2,Math.floor(l/2)],A=c?e:1-e,g=h?r:1-r;if(!t.get(l))return[];let u={x:i.x+(c?0:e*o),y:i.y+(h?0:r*o)},f={x:Ce+(c?2*o-A*o:0),y:Je+(h?2*o-g*o:0)},p={width:A*o,height:g*o,"data-area":l},m={x:u.x+(f.x-u.x)*s,y:u.y+(f.y-u.y)*s};return[I("rect",{...u,...p,class:"rv-area-home"}),I("rect",{...m,...p,class:"rv-area"})]});this.areas.replaceChildren(...a)}drawLines(t){let{x:e}=this.point,r=un(this.figure.values),[s,o]=[0,1].map(c=>this.at(e,c)),i=[0,1].map(c=>N(this.at(0,c).x,this.at(0,c).y,this.at(1,c).x,this.at(1,c).y)),a=[s,o].map(({x:c,y:h})=>I("circle",{cx:c,cy:h,r:5,class:"rv-line-dot"})),l=[Q(s.x,s.y-11,J(t(e,0).value,r)),Q(o.x,o.y+20,J(t(e,1).value,r))];for(let c of l)c.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,N(s.x,s.y,o.x,o.y),...a,...l)}};function Cd(n,t){let[e,r]=W(n,t).map(s=>z(s,ve));return{x:e,y:r}}var gl=Math.PI/180,X0=.05,xd=(n,{stride:t})=>({fields:e,turn:r,offset:s,minimum:o},i)=>{let[a,l,c,h]=j0(e,i),A=[0,a,l,c,h,i[4]*Math.abs(r)],g={scale:1/t,ratio:1,offset:s,minimum:o,clockwise:r<0};try{let u={rois:A,bins:_t.bins,rules:g,height:1,width:1},[{center:f,x:p,y:m,cosine:v,sine:C}]=n.axes("roi_align_rotated",u),[b,E]=f.map(k=>(k+.5)*t);return{x:b,y:E,width:p.size*t,height:m.size*t,cosine:v,sine:C}}catch(u){if(u instanceof $t)return null;throw u}};function qn([n,t,e,r,s]){return{x:n,y:t,width:e,height:r,cosine:Math.cos(s*gl),sine:Math.sin(s*gl)}}function j0(n,[t,e,r,s]){return n[2]==="h"?[t,e,s,r]:[t,e,r,s]}var Mo=({cosine:n,sine:t})=>Math.atan2(t,n)/gl;function bd(n,t){let e=Math.abs(n-t)%360;return Math.min(e,360-e)}var xt=({x:n,y:t,cosine:e,sine:r},s,o)=>({x:n+s*e+o*r,y:t-s*r+o*e});function Z0(n,t,[e,r,s,o,i]){let a=n(t,[e,r,2*s,s,1]);if(!a)return null;let l=a.width>a.height?[s,o]:[o,s];return[e,r,...l,i/Mo(a)]}function tx(n,t,e){return n?[-.5,.5].every(r=>{let[s,o]=[n,t].map(i=>xt(i,r*i.width,r*i.height));return Math.hypot(s.x-o.x,s.y-o.y)<=X0*e}):!1}function Ed({check:n},{boat:t,readers:e,path:r,stride:s},o){if(n==="reader"){let a=qn(t);return[e.findIndex(l=>tx(o(l,r[0]),a,s))]}let i=Z0(o,e[0],t);return i&&n==="angle"?[i[4]]:i}function yd({kind:n,target:t,margin:e},{boxes:r,written:s,boat:o}){let i=r.map(a=>a?Mo(a):Number.NaN);return n==="lands"?bd(i[0],o)<=e:n==="agree"?i.filter(a=>bd(a,i[0])<=e).length>=t:n==="writes"&&s!=null&&Math.abs(s[4]-t)<=e}var Qd=(n,t)=>`(${n.join(", ")}) = (${t.map(e=>M(e,200)).join(", ")})`;var ex=.62,nx=.36,Bd=({x:n,y:t,cosine:e,sine:r})=>`matrix(${e} ${-r} ${r} ${e} ${n} ${t})`;function $o(n,t=""){let[e,r]=[n.width/2,n.height/2-3],[s,o]=[ex*e-e*.3,2*nx*r],i=`M${-e+4} ${-o}Q${-e*.5} ${-r*1.1} ${s} ${-r*.9}Q${e*.75} ${-r*.6} ${e-3} 0Q${e*.75} ${r*.6} ${s} ${r*.9}Q${-e*.5} ${r*1.1} ${-e+4} ${o}Z`,a={x:-e*.45,y:-r*.42,width:e*.5,height:r*.84,rx:r*.2};return I("g",{class:`rv-boat ${t}`,transform:Bd(n)},I("path",{d:i}),I("rect",a))}function _n(n,t){let[e,r]=[n.width/2,n.height/2];return I("g",{class:`rv-turn-box ${t}`,transform:Bd(n)},I("rect",{x:-e,y:-r,width:n.width,height:n.height}),I("path",{d:`M0 0L${e} 0`,class:"rv-turn-way"}),I("path",{d:`M${e-8} -6L${e} 0L${e-8} 6`}))}function No({x:n,y:t},e,r,s=1){let o=l=>{let c=l*Math.PI/180;return`${n+e*Math.cos(c)} ${t-s*e*Math.sin(c)}`},i=Math.max(2,Math.ceil(Math.abs(r)/4)),a=Array.from({length:i+1},(l,c)=>o(r*c/i));return I("path",{d:`M${a.join("L")}`,class:"rv-arc"})}function sn({x:n,y:t},e,r){let s=Math.hypot(e.x,e.y)||1,[o,i]=[e.x/s,e.y/s],a=c=>`${n-9*o+c*i} ${t-9*i-c*o}`,l=`M${n} ${t}L${a(5)}L${a(-5)}Z`;return I("path",{d:l,class:r})}var kd=(n,t,e)=>t==="width"?xt(n,0,-n.height/2-e):xt(n,n.width/2+e,0);var[rx,sx]=[340,250],Ft={x:150,y:125},[Sd,Or]=[108,92],Dd=[[1,"y up"],[-1,"y down"]],Oo=class extends G{constructor(t,e,r){super(t,e,r),this.writes=!0,this.up=t.path[0],this.marks=I("g");let s=this.drawn({name:"A boat on two axes",width:rx,height:sx},[this.marks]);this.chips=Dd.map(([i,a])=>d("button",{class:"rv-chip",type:"button",onclick:()=>this.flip(i)},a));let o={class:"rv-ratios",role:"group","aria-label":"Where y points"};this.element=d("div",{class:"rv-turn-figure"},s,d("div",o,...this.chips)),this.draw()}flip(t){this.up=t,this.hold()}playTo(t){let{path:e}=this.figure;this.up=z(W(e.map(r=>[r]),t)[0],100)}reached({kind:t,target:e,margin:r}){return t==="flipped"&&Math.abs(this.up-e)<=r}lines(){let{angle:t}=this.figure,e=t*Math.PI/180,[r,s]=[Math.cos(e),Math.sin(e)].map(i=>M(i)),o=this.up>0?"up: ↺":"down: ↻";return[`x: cos ${t}° ${Md(r)}`,`y: sin ${t}° ${Md(s)}, ${o}`]}draw(){let{up:t,figure:e}=this,r=e.angle*Math.PI/180,s={x:Ft.x+Or*Math.cos(r),y:Ft.y-t*Or*Math.sin(r)},o={x:-Math.sin(r),y:-t*Math.cos(r)},i={...Ft,width:150,height:50,cosine:Math.cos(r),sine:Math.sin(r)},a=I("g",{transform:`translate(0 ${Ft.y}) scale(1 ${t}) translate(0 ${-Ft.y})`});a.append($o(i));let l=Q(Ft.x+(Or+24)*Math.cos(r/2),Ft.y+4-t*(Or+24)*Math.sin(r/2),`${M(e.angle)}°`);x(l,{class:"rv-arc-label"});let c=[No(Ft,Or,e.angle,t),sn(s,o,"rv-arc-tip")];this.marks.replaceChildren(a,...ox(t),...c,l),this.chips.forEach((h,A)=>{h.setAttribute("aria-pressed",String(Dd[A][0]===Math.sign(t)))})}};function ox(n){let t={x:Ft.x+Sd+40,y:Ft.y},e={x:Ft.x,y:Ft.y-n*Sd},r=[t,e].map(({x:o,y:i})=>{let a=N(Ft.x,Ft.y,o,i);return x(a,{class:"rv-axis"}),a}),s=[sn(t,{x:1,y:0},"rv-axis-tip"),sn(e,{x:0,y:-Math.sign(n)},"rv-axis-tip")];return[...r,...s,Q(t.x+12,t.y+4,"x"),Q(e.x-14,e.y+4,"y")]}var Md=n=>n.startsWith("≈")?n:`= ${n}`;var ul=Math.PI/180,ix=20,$d=.5,ax={scale:1,ratio:1,offset:0,minimum:0},Ro=class extends G{constructor(t,e,r){super(t,e,r),this.writes=!0,this.box=t.path[0],this.reader=null,this.read=null,this.map=new we({...t,shows:[]}),this.marks=I("g",{class:"rv-lever"}),this.handle=_("Bow of the box; the arrows turn it",[-180,180],Ze());let{width:s,height:o}=this.map,i=[this.map.element,this.marks,this.handle],a=this.drawn({name:"A rotated box on a map",width:s,height:o},i);this.listen(a),this.element=a,this.draw()}listen(t){nt(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),r=>{let{x:s,y:o}=this.map.position(r);this.turnTo(Math.round(Math.atan2(this.box[1]-o,s-this.box[0])/ul))}):null),Y(this.handle,(e,r)=>this.turnTo(this.box[4]+e-r),{unit:ix})}turnTo(t){let e=t-360*Math.round(t/360);this.box=[...this.box.slice(0,4),Number(e.toFixed(6))],this.hold()}use(t){this.reader=lx(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.box=W(this.figure.path,X(t)).map(e=>z(e,10))}reached({kind:t,target:e,margin:r}){return t==="flat"&&this.read!=null&&Math.abs(this.read.slopes[2]-e)<=r}lines(){return this.read?cx(this.figure,this.box,this.read):[]}draw(){this.read=this.reader?.(this.box)??null;let t=this.drawnBox();tn(this.handle,xt(t,t.width/2,0));let[,,,,e]=this.box,r={"aria-valuenow":e,"aria-valuetext":`angle ${M(e,200)}`};x(this.handle,{class:"rv-bin-handle",...r});let s=this.read?this.read.samples.flatMap((o,i)=>this.markOf(o,i)):[];this.marks.replaceChildren(_n(t,"rv-turn-now"),...this.bins(t),...s)}drawnBox(){let{size:t}=this.map,[e,r,s,o,i]=this.box,{x:a,y:l}=this.map.at(e,r);return qn([a,l,s*t,o*t,i])}bins(t){let[e,r]=this.figure.bins,[s,o]=[t.width/2,t.height/2];return[...Array.from({length:r-1},(a,l)=>2*s*((l+1)/r-.5)).map(a=>[xt(t,a,-o),xt(t,a,o)]),...Array.from({length:e-1},(a,l)=>2*o*((l+1)/e-.5)).map(a=>[xt(t,-s,a),xt(t,s,a)])].map(([a,l])=>Rr(a,l,"rv-lever-bin"))}markOf(t,e){let[r,s]=this.box,o=e===this.figure.mark,[i,a]=[this.map.at(t.x,t.y),this.map.at(r,s)],l=this.map.at(t.x+$d*(t.y-s),t.y-$d*(t.x-r)),c={x:l.x-i.x,y:l.y-i.y},h=I("circle",{cx:i.x,cy:i.y,r:o?6:4,class:"rv-mark"}),A=[Rr(i,l,"rv-sweep-halo"),Rr(i,l,`rv-sweep${o?" rv-sweep-told":""}`),sn(l,c,`rv-sweep-tip${o?" rv-sweep-told":""}`)],g=[Rr(a,i,"rv-sweep-halo"),Rr(a,i,"rv-lever-arm")];return o?[...g,...A,h]:[...A,h]}};function Rr(n,t,e){let r=N(n.x,n.y,t.x,t.y);return x(r,{class:e}),r}function lx(n,{values:t,rows:e,columns:r,bins:s,mark:o}){let i={values:Float32Array.from(t),channels:1,height:e,width:r},a=new Float32Array(s[0]*s[1]);return a[o]=1,l=>{let c={rois:[0,...l],bins:s,rules:ax},{positions:h}=n.plan("roi_align_rotated",{...c,height:e,width:r}),A=Array.from(a,(v,C)=>({x:h[2*C],y:h[2*C+1]})),g=n.forward("roi_align_rotated",{...c,features:i}).output[o],u=n.backward("roi_align_rotated",{...c,features:i,gradOutput:a}).rois,[,f,p,,,m]=u??[0,0,0,0,0,0];return{samples:A,value:g,slopes:[f,p,m]}}}function cx({bins:n,mark:t},[e,r,s,o,i],{samples:a,value:l,slopes:c}){let[h,A]=n,g=s*((t%A+.5)/A-.5),u=o*((Math.floor(t/A)+.5)/h-.5),{x:f,y:p}=a[t],[m,v,C]=c,b="· π / 180";return[`u = ${M(g)}, v = ${M(u)}, θ = ${M(i,200)}°: value ${M(l)}`,`dx = (${Yn(p)} − ${Yn(r)}) ${b} ${dl((p-r)*ul)}`,`dy = (${Yn(e)} − ${Yn(f)}) ${b} ${dl((e-f)*ul)}`,`${Yn(m)} · dx ${v<0?"−":"+"} ${Yn(Math.abs(v))} · dy ${dl(C)} a degree`]}var Yn=n=>M(n,9).replace("≈ ","");function dl(n){let t=M(n,9);return t.startsWith("≈")?t:`= ${t}`}var[hx,Fo]=[64,4],pn=hx/Fo;function be(n,t){let e=n,r=[...t].reverse().map(s=>{let o=e%s;return e=Math.floor(e/s),o});return[e,...r.reverse()]}var fl=(n,{rows:t,columns:e,channels:r},s,o)=>n==="NCHW"?s*t*e+o:o*r+s,Vn=n=>Math.floor(n/pn);function Fr(n,t,e){let r=new Set;for(let s of e)for(let o=0;o<t.channels;o+=1)r.add(Vn(fl(n,t,o,s)));return r}function Wn(n,{rows:t,columns:e,bins:r,ratio:s},o){let i={..._t.rules,ratio:s},a=n.plan("roi_align",{rois:Xn(o),bins:r,rules:i,height:t,width:e});return Array.from(a.bin,(l,c)=>({x:a.positions[2*c],y:a.positions[2*c+1],bin:l,box:a.roi[c],cells:[0,1,2,3].flatMap(h=>a.weights[4*c+h]?[a.taps[4*c+h]]:[])}))}var Xn=n=>n.flatMap(t=>[0,...t]);function Nd(n,t){return n.backward("roi_align",{features:{values:new Float32Array(1),channels:1,height:1,width:1},rois:Xn(t.map(()=>[0,0,0,0])),gradOutput:Float32Array.from(t),..._t}).features[0]}var mt=340,jn=class{constructor({rows:t,columns:e},{left:r,top:s,size:o}){this.columns=e,this.left=r,this.top=s,this.size=o,this.width=e*o,this.height=t*o,this.cells=Array.from({length:t*e},(i,a)=>I("rect",{...this.cell(a),class:"rv-plain-cell"})),this.element=I("g",{},...this.cells)}cell(t){let{x:e,y:r}=this.at(t%this.columns-.5,Math.floor(t/this.columns)-.5);return{x:e,y:r,width:this.size,height:this.size}}at(t,e){return{x:this.left+(t+.5)*this.size,y:this.top+(e+.5)*this.size}}numbers(){let[t,e]=[this.width,this.height].map(o=>Math.round(o/this.size)),r=Array.from({length:t},(o,i)=>Q(this.at(i,0).x,this.top+this.height+14,String(i))),s=Array.from({length:e},(o,i)=>Q(this.left-4,this.at(0,i).y+4,String(i),"end"));for(let o of[...r,...s])o.classList.add("rv-map-number");return[...r,...s]}box([t,e,r,s]){return{...this.at(t,e),width:(r-t)*this.size,height:(s-e)*this.size}}bins([t,e,r,s],[o,i]){let[a,l]=[(r-t)/i,(s-e)/o];return Array.from({length:o*i},(c,h)=>{let[A,g]=[t+h%i*a,e+Math.floor(h/i)*l];return this.box([A,g,A+a,g+l])})}dot({x:t,y:e},r,s){let{x:o,y:i}=this.at(t,e);return I("circle",{cx:o,cy:i,r,class:s})}};var[To,pl,Ax]=[20,16,44],[gx,ml]=[36,26],Lo=class extends G{constructor(t,e,r){super(t,e,r);let{boxes:s,bins:o,rows:i,columns:a}=t;this.writes=!0,this.thread=t.path[0],this.samples=[],this.output=null,this.sizes=Od(t),this.layout=dx(t),this.buttons=Array.from({length:s.length*this.each},(u,f)=>this.makeButton(f));let l=To+s.length*(o[0]*this.layout.size+To);this.map=new jn(t,{left:(mt-a*ml)/2,top:l+6,size:ml}),this.marks=I("g",{class:"rv-thread-marks"});let c=[...this.buttons,...this.labels(),this.map.element,...this.outlines(),this.marks],h=l+i*ml+12;this.drawing=this.drawn({name:"Outputs and a map",width:mt,height:h},c);let A=(u,f)=>d("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(this.thread+f)},u),g=t.moves?[A("‹ Thread",-1),A("Thread ›",1)]:[];this.element=d("div",{},this.drawing),g.length&&this.element.append(Zn("Thread",g)),this.draw()}get each(){return this.sizes.reduce((t,e)=>t*e,1)}makeButton(t){let{x:e,y:r,size:s}=this.layout.of(t),[o,i,a,l]=be(t,this.sizes),c=(u,f)=>I("rect",{x:e+u,y:r+u,width:s-2*u,height:s-2*u,class:f}),h=[c(0,"rv-output"),c(2,"rv-cell-right"),c(4,"rv-cell-edge")],A=`box ${o}, channel ${i}, row ${a}, column ${l}`,g=I("g",{class:"rv-cell"},...h);return!this.asked&&!this.figure.moves?g:gt(g,A,()=>this.asked?this.pick(t):this.choose(t))}labels(){let{channels:t,boxes:e}=this.figure,{names:r,top:s,left:o,size:i}=this.layout,a=Array.from({length:t},(h,A)=>Q(r(A),s(0)-7,`channel ${A}`));if(e.length<2)return a;let l=this.figure.bins[0]*i/2+4,c=e.map((h,A)=>Q(o-8,s(A)+l,`box ${A}`,"end"));return[...a,...c]}outlines(){let{boxes:t,bins:e}=this.figure;return t.flatMap((r,s)=>[...this.map.bins(r,e).map(o=>I("rect",{...o,class:"rv-bin-line"})),I("rect",{...this.map.box(r),class:"rv-bin"}),...t.length>1?[this.nameOf(s)]:[]])}nameOf(t){let{x:e,y:r}=this.map.box(this.figure.boxes[t]),s=Q(e+4,r+13,`box ${t}`);return x(s,{"text-anchor":"start",class:"rv-box-name"}),s}choose(t){let e=this.buttons.length;this.thread=(t+e)%e,this.hold()}use(t){let{figure:e}=this,{rows:r,columns:s,channels:o,boxes:i,bins:a,ratio:l}=e;this.samples=Wn(t,e,i);let c={values:ux(e),channels:o,height:r,width:s},h={..._t.rules,ratio:l};this.output=t.forward("roi_align",{features:c,rois:Xn(i),bins:a,rules:h}).output}playTo(t){let{path:e}=this.figure;this.thread=e[Math.min(e.length-1,Math.floor(t*e.length))]}reached({kind:t,target:e}){return t==="thread"&&this.thread===e}found(){let{output:t,samples:e,thread:r}=this;return t&&[px(fx(this.figure,e),t[r])]}lines(){let{thread:t,sizes:e,output:r}=this;if(!this.open||!r)return[];let[s,o,i,a]=be(t,e);return[mx(t,e),`box ${s}, channel ${o}, row ${i}, column ${a}`,`writes ${M(r[t],100*this.figure.channels).replace("≈ ","")}`]}draw(){let{open:t,thread:e,map:r,figure:s,samples:o}=this;this.buttons.forEach((g,u)=>{x(g,{"data-now":t&&u===e?"true":null})});let[i,,a,l]=be(e,this.sizes);if(!t)return P(this.marks);let c=a*s.bins[1]+l,h=o.filter(g=>g.box===i&&g.bin===c),A=new Set(h.flatMap(({cells:g})=>g));P(this.marks,...[...A].map(g=>I("rect",{...r.cell(g),class:"rv-read-cell"})),I("rect",{...r.bins(s.boxes[i],s.bins)[c],class:"rv-bin-now"}),...h.map(g=>r.dot(g,3.5,"rv-mark")))}},Zn=(n,t)=>d("div",{class:"rv-ratios",role:"group","aria-label":n},...t),Od=({channels:n,bins:[t,e]})=>[n,t,e];function dx({boxes:n,channels:t,bins:[e,r]}){let s=n.length>1?Ax:0,o=(mt-s-(t-1)*pl)/t/r,i=Math.min(gx,Math.floor(o)),a=r*i,l=s+(mt-s-t*a-(t-1)*pl)/2,c=g=>To+g*(e*i+To),h=g=>l+g*(a+pl);return{size:i,left:l,top:c,of:g=>{let[u,f,p,m]=be(g,[t,e,r]);return{x:h(f)+m*i,y:c(u)+p*i,size:i}},names:g=>h(g)+a/2}}function ux({rows:n,columns:t,channels:e}){return Float32Array.from({length:e*n*t},(r,s)=>{let[,o,i,a]=be(s,[e,n,t]);return 100*o+10*i+a})}function fx(n,t){let{channels:e,bins:r,boxes:s,ratio:o}=n,i=Od(n),a=s.length*e*r[0]*r[1];return Array.from({length:a},(l,c)=>{let[h,A,g,u]=be(c,i),f=g*r[1]+u;return t.filter(m=>m.box===h&&m.bin===f).reduce((m,{x:v,y:C})=>m+(10*C+v)/o**2,100*A)})}function px(n,t){let e=n.map(r=>Math.abs(r-t));return e.indexOf(Math.min(...e))}function mx(n,[t,e,r]){let[s,o,i,a]=be(n,[t,e,r]),l=s?`${s} × ${t*e*r} + `:"";return`thread ${n} = ${l}${o} × ${e*r} + ${i} × ${r} + ${a}`}var[vx,Ix]=[320,190],Lr=8,wx=22,Cx=[320,230],Vt={left:44,top:22,width:18,height:16,step:20},Tr={top:26,height:9,step:12},Rd=4,Go=class extends G{constructor(t,e,r){super(t,e,r),this.writes=t.shows!=="samples"&&!r,this.layout=t.layouts[0],this.reads=0,this.samples=[],this.map=bx(t),this.bins=this.outlines(),this.marks=I("g",{class:"rv-thread-marks"}),this.memory=t.shows==="reads"?this.slots():t.shows==="lines"?this.strokes():[],this.scale=r?bt({values:[0]},mt):null;let s=I("g",{class:"rv-memory"},...this.memory.flat(),...this.names()),o=this.map.top+this.map.height+this.below,i=t.mark==null?[]:this.map.numbers(),a=[this.map.element,...i,...this.bins,this.marks,s];this.drawing=this.drawn({name:"A map and its memory",width:mt,height:o},a),this.chips=t.layouts.length>1?t.layouts.map(c=>this.layoutChip(c)):[];let l=t.shows==="reads"&&t.moves?this.stepChips():[];this.element=d("div",{},this.drawing),this.chips.length&&this.element.append(Zn("Layout",this.chips)),l.length&&this.element.append(Zn("Reads",l)),this.draw()}get below(){let{shows:t,rows:e,mark:r}=this.figure;return t==="reads"?Vt.top+this.lineCount*Vt.step:t==="lines"?Tr.top+e*Tr.step:r==null?Lr:wx}get lineCount(){let{rows:t,columns:e,channels:r}=this.figure;return t*e*r/pn}outlines(){let{edges:t,bins:e}=this.figure;return t[0]===t[2]?[]:[...(e[0]*e[1]>1?this.map.bins(t,e):[]).map(s=>I("rect",{...s,class:"rv-bin-line"})),I("rect",{...this.map.box(t),class:"rv-bin"})]}slots(){let t=this.map.top+this.map.height+Vt.top;return Array.from({length:this.lineCount},(e,r)=>{let s=t+r*Vt.step;return Array.from({length:pn},(o,i)=>{let a=Vt.left+i*Vt.width;return I("rect",{x:a,y:s,width:Vt.width,height:Vt.height,class:"rv-memory-number"})})})}strokes(){let t=this.lineCount/this.figure.rows,e=(mt-2*Lr)/t,r=this.map.top+this.map.height+Tr.top;return Array.from({length:this.lineCount},(s,o)=>{let[i,a]=[Lr+o%t*e,r+Math.floor(o/t)*Tr.step];return[I("rect",{x:i,y:a,width:.8*e,height:Tr.height,class:"rv-memory-line"})]})}names(){let{shows:t}=this.figure,e=this.map.top+this.map.height;if(t==="samples")return[];let r=t==="reads"?"memory, 16 numbers in a line":`memory: ${this.lineCount} lines`,s=Q(t==="reads"?Vt.left:Lr,e+16,r);if(x(s,{"text-anchor":"start"}),t==="lines")return[s];let o=this.memory.map((i,a)=>Q(Vt.left-6,e+Vt.top+a*Vt.step+12,`line ${a}`,"end"));for(let i of o)x(i,{class:"rv-map-number"});return[s,...o]}layoutChip(t){return d("button",{class:"rv-chip",type:"button",onclick:()=>{this.layout=t,this.hold()}},t)}stepChips(){let t=(e,r)=>d("button",{class:"rv-chip",type:"button",onclick:()=>this.step(r)},e);return[t("One read on",1),t("One sample on",Rd)]}step(t){let e=this.reads>=this.order.length?0:this.reads;this.reads=Math.min(this.order.length,(Math.floor(e/t)+1)*t),this.hold()}use(t){this.samples=Wn(t,this.figure,[this.figure.edges]),this.held||this.playTo(this.share)}share=0;playTo(t){let{layouts:e}=this.figure;this.share=t,this.layout=e[Math.min(e.length-1,Math.floor(t*e.length))],this.reads=Math.round(t*this.order.length)}get order(){return this.samples.flatMap(({cells:t})=>t)}get lit(){let{figure:t,layout:e,order:r}=this;return Fr(e,t,t.shows==="reads"?r.slice(0,this.reads):r)}reached({kind:t,target:e}){return this.samples.length?(t==="reads"?this.reads:this.lit.size)===e:!1}found({check:t}){let{samples:e,figure:r}=this;return e.length?t==="lines"?[this.lit.size]:t==="sets"?[e.length]:[e.filter(({cells:s})=>s.includes(r.mark??-1)).length]:null}lines(){let{figure:t,order:e,reads:r,layout:s}=this;return!e.length||!this.open?[]:t.shows==="reads"?Ex(e,r,t.columns):yx(s,this.lit.size,e.length*t.channels)}draw(){let{shows:t}=this.figure;this.chips.forEach((e,r)=>{e.setAttribute("aria-pressed",String(this.figure.layouts[r]===this.layout))}),t==="reads"?this.drawReads():t==="lines"?this.drawLines():this.drawSamples()}drawReads(){let{map:t,samples:e,order:r,reads:s,lit:o}=this,i=new Set(r.slice(0,s)),a=s?r[s-1]:-1;this.map.cells.forEach((c,h)=>{x(c,{"data-line":String(Vn(h)%2),"data-read":i.has(h)?"true":null})}),this.memory.forEach((c,h)=>{c.forEach((A,g)=>{let u=h*pn+g,f=u===a?"now":i.has(u)?"read":o.has(h)?"lit":null;x(A,{"data-state":f})})});let l=Math.floor((s-1)/Rd);P(this.marks,...e.map((c,h)=>t.dot(c,h===l?5:3,h===l?"rv-mark":"rv-mark-idle")),...a<0?[]:[I("rect",{...t.cell(a),class:"rv-square-kept"})])}drawLines(){let{map:t,samples:e,open:r,lit:s}=this,o=e.flatMap(i=>i.cells);this.memory.forEach(([i],a)=>{x(i,{"data-state":r&&s.has(a)?"lit":null})}),P(this.marks,...(r?o:[]).map(i=>I("rect",{...t.cell(i),class:"rv-read-cell"})),...e.map(i=>t.dot(i,5,"rv-mark")))}drawSamples(){let{map:t,samples:e,open:r,figure:s}=this,{mark:o}=s,i=r||o!=null?e:e.filter(({bin:c})=>c===0),a=({cells:c})=>r&&o!=null&&c.includes(o),l=e.length>64?2:3.5;P(this.marks,...o==null?[]:[I("rect",{...t.cell(o),class:"rv-square-kept"})],...i.filter(a).map(c=>xx(t,c,o??0)),...i.map(c=>t.dot(c,l,o==null||!r||a(c)?"rv-mark":"rv-mark-idle")))}};function bx(n){let{rows:t,columns:e,shows:r}=n,[s,o]=r==="samples"?Cx:[vx,Ix],i=Math.floor(Math.min(s/e,o/t));return new jn(n,{left:(mt-e*i)/2,top:Lr,size:i})}function xx(n,{x:t,y:e},r){let s=n.at(t,e),{x:o,y:i,width:a}=n.cell(r),l=`${o+a/2} ${i+a/2}`;return I("path",{d:`M${s.x} ${s.y}L${l}`,class:"rv-add-way"})}function Ex(n,t,e){if(!t)return[`${n.length} reads to come`,""];let r=n[t-1],s=fl("NCHW",{rows:1,columns:e,channels:1},0,r),o=new Set(n.slice(0,t-1).map(Vn)),[i,a]=[Math.floor(r/e),r%e],l=o.has(Vn(s))?"there already":"fetched";return[`read ${t}: row ${i}, column ${a}`,`(${i} × ${e} + ${a}) × ${Fo} = ${s*Fo}, line ${Vn(s)}, ${l}`]}var yx=(n,t,e)=>[`${n}: ${t} lines`,`${e} of ${t} × ${pn} = ${t*pn} numbers are wanted`];var[Uo,Qx]=[20,3],[Bx,kx,Sx]=[26,124,240],Fd={most:36,each:11},Dx=16,Ho=class extends G{constructor(t,e,r){super(t,e,r),this.kernels=null,this.given=null,this.most=t.adds.reduce((o,i)=>o+i,0)+Qx,this.marks=I("g",{class:"rv-jumps"});let s=[...[0,1].flatMap(o=>this.axis(o)),this.marks];this.element=this.drawn({name:"Two orders on a number line",width:mt,height:Sx},s),this.draw()}at(t){return Uo+t/this.most*(mt-2*Uo)}base(t){return Bx+kx*t+50}axis(t){let{first:e,adds:r}=this.figure,s=this.base(t),o=[e,...r].map(c=>c.toLocaleString("en")),i=Q(0,s-62,(t?o.reverse():o).join(" + "));x(i,{"text-anchor":"start",class:"rv-order-name"});let a=Array.from({length:this.most+1},(c,h)=>{let A=Math.fround(e+h)===e+h,g=N(this.at(h),s-(A?7:2),this.at(h),s+(A?7:2));return x(g,{class:A?"rv-held":"rv-lost"}),A&&(this.most<=Dx||h%4===0)?[g,this.label(h,s)]:[g]}),l=N(Uo,s,mt-Uo,s);return x(l,{class:"rv-held"}),[i,l,...a.flat()]}label(t,e){let r=Q(this.at(t),e+20,t?`+${t}`:"0");return x(r,{class:"rv-map-number"}),r}use(t){this.kernels=t}reveal(t){this.given=t?.[0]??null,super.reveal(t)}found(){return this.kernels&&[this.grown([this.figure.first,...this.figure.adds])]}grown(t){return this.kernels?Nd(this.kernels,t)-this.figure.first:0}draw(){let{figure:t,open:e,kernels:r}=this;if(!e||!r)return P(this.marks);let s=[t.first,...t.adds],o=[...s].reverse(),i=[{jumps:Td(s,t.first,this.grown.bind(this)),end:this.grown(s)},{jumps:Td(o,t.first,this.grown.bind(this)),end:this.grown(o)}];P(this.marks,...i.flatMap(({jumps:a,end:l},c)=>[...a.flatMap(h=>this.jump(h,this.base(c))),I("circle",{cx:this.at(l),cy:this.base(c),r:6,class:"rv-scale-right"}),this.ending(l,this.base(c))]),...this.ghost())}jump({from:t,exact:e,to:r},s){let o=Math.min(Fd.most,Fd.each*(e-t)),[i,a]=[this.at(t),this.at(e)],l=I("path",{d:`M${i} ${s}Q${(i+a)/2} ${s-2*o} ${a} ${s}`,class:"rv-jump"});if(e===r)return[l];let c=N(a,s,this.at(r),s);return x(c,{class:"rv-rounded"}),[l,c]}ending(t,e){let r=Q(mt,e-62,`grows by ${t}`,"end");return x(r,{class:"rv-order-end"}),r}ghost(){let{given:t}=this;if(t==null)return[];let[e,r]=[this.at(Math.min(this.most,Math.max(0,t))),this.base(0)],s=Q(e,r+36,`yours ${t}`),o=e<mt/5?"start":e>4*mt/5?"end":"middle";return x(s,{"text-anchor":o}),[I("circle",{cx:e,cy:r,r:10,class:"rv-ghost"}),s]}};function Td(n,t,e){let r=[],s=0;return n.forEach((o,i)=>{let a=n.slice(0,i+1),l=o===t?0:o,c=a.includes(t)?e(a):s+l;(l||c!==s)&&r.push({from:s,exact:s+l,to:c}),s=c}),r}var Mx=9,$x=["M-6 7V0A6 6 0 0 1 6 0V7H2.5V0.5A2.5 2.5 0 0 0-2.5 0.5V7Z","M0-7L5.5 3H1.3V7H-1.3V3H-5.5Z","M-7-3Q-3.5-7 0-3T7-3V0Q3.5 4 0 0T-7 0ZM-7 4Q-3.5 0 0 4T7 4V7Q3.5 11 0 7T-7 7Z"],Nx=14,Ox=[[-.16,-.12],[.2,.06],[0,.16]],Rx=20;function tr({rows:n,columns:t},e,{x:r,y:s,cell:o}){let i={width:t*o,height:n*o},a=I("rect",{x:r,y:s,...i,class:"rv-map-ground"}),l=I("g",{class:"rv-map-grid"});for(let A=0;A<=t;A+=1)l.append(N(r+A*o,s,r+A*o,s+i.height));for(let A=0;A<=n;A+=1)l.append(N(r,s+A*o,r+i.width,s+A*o));let c=n*t,h=e.map((A,g)=>{if(!A)return null;let[u,f]=[Math.floor(g/c),g%c],[p,m]=Fx(e,c,f)?[0,0]:Ox[u],[v,C]=[f%t+.5+p,Math.floor(f/t)+.5+m],b=.9*o*Math.sqrt(A/Mx)/Nx,E=`translate(${r+v*o} ${s+C*o}) scale(${b})`;return I("path",{d:$x[u],transform:E,class:`rv-sign rv-sign-${u}`})});return I("g",{},a,l,...h.filter(A=>A!=null))}var Fx=(n,t,e)=>n.filter((r,s)=>r&&s%t===e).length===1;function vl({x:n,y:t,size:e},r,s){let o=e*r.cell;return I("rect",{x:r.x+n*r.cell,y:r.y+t*r.cell,width:o,height:o,class:s})}function Ld({rows:n,columns:t},e,r,s){let o=Rx/Math.max(n,t),i={x:r-t*o/2,y:s-n*o/2,cell:o},a=I("rect",{x:i.x,y:i.y,width:t*o,height:n*o});return I("g",{class:"rv-region-icon"},a,vl(e,i,"rv-region-part"))}var er=20,Gd=104,Il=124,Ko=3,[Jo,Ud]=[60,30];function Hd(n,t){let{maps:e,rows:r,columns:s}=n,o=Math.max(r,s),i={x:4,y:er+8,cell:Gd/o},a=(t-Il)/Ko,l=e.slice(1).map((v,C)=>({x:Il+C%Ko*a+(a-Jo*s/o)/2,y:er+8+Math.floor(C/Ko)*(Jo+Ud),cell:Jo/o})),c=l.map(({x:v,y:C,cell:b})=>Q(v+s*b/2,C+r*b+17,"")),h=[Q(4+s*i.cell/2,er-2,"query"),Q((t+Il)/2,er-2,"")];h[1].textContent="collection";let A=I("g",{class:"rv-rank-best"}),g=l.map((v,C)=>tr(n,e[C+1],v)),u=I("g",{},tr(n,e[0],i),...h,...g,...c,A),f=Math.ceil(l.length/Ko),p=Math.max(er+16+Gd*r/o,er+4+f*(Jo+Ud));function m(v){c.forEach(($,T)=>{$.textContent=v?v.cosines[T].toFixed(3):""});let C=v&&l[v.order[0]];if(!C)return A.replaceChildren();let{x:b,y:E,cell:k}=C,D=I("rect",{x:b-3,y:E-3,width:s*k+6,height:r*k+6});x(D,{class:"rv-rank-same"}),A.replaceChildren(D)}return{element:u,height:p,show:m}}var Po=340,Kd=96,Gr=20,Jd=46,zo=148,Pd=188,Tx=66,wl=58,[Cl,bl,Lx]=[.55,.72,.9],Ur=42,Gx="abcdefghij",xl=2,qo=class extends G{constructor(t,e,r){super(t,e,r),this.writes=t.shows.includes("sum"),this.off=[new Set,new Set],this.share=1,this.described=[],this.compared=null,this.looked=null,this.colours=null,this.switches=[[],[]];let s=r?.wrong.map(({values:h})=>h[0])??[];this.scale=r?.by==="number"?bt({values:[0,...s]},Po):null,this.cell=0;let o=Kd*t.rows/Math.max(t.rows,t.columns);this.top=Gr+o+Jd,this.middle=Gr+o/2,this.ground=I("g"),this.matrix=I("g",{class:"rv-matrix"}),this.marks=I("g",{class:"rv-squares"}),this.result=I("g",{class:"rv-result"}),this.collection=t.shows.includes("collection")?Hd(t,Po):null,this.ranks=t.shows.includes("ranking")?t.maps.slice(1).map((h,A)=>this.makeRank(A)):[];let i=this.ranks.map(({element:h})=>h),a=this.collection?[this.collection.element]:[this.ground,this.matrix,this.marks,...i,this.result],l=this.collection?"A query and the pictures of a collection":"Two pictures and the matrix of all pairs of their regions",c=this.collection?.height??this.top+Pd+4;this.drawing=this.drawn({name:l,width:Po,height:c},a),this.element=this.drawing,this.draw()}mapAt(t){let{rows:e,columns:r}=this.figure,s=Kd/Math.max(e,r),o=this.cell*(this.described[0]?.squares.length??0);return t?{x:zo+(o-r*s)/2,y:Gr,cell:s}:{x:2,y:this.top+(o-e*s)/2,cell:s}}makeGround(){let{figure:t,described:e}=this;this.cell=Math.min(Tx,Pd/e[0].squares.length);let r=[0,1].flatMap(i=>{let a=this.mapAt(i),l=Q(a.x+t.columns*a.cell/2,a.y-7,i?"picture":"query");return[tr(t,t.maps[i],a),l]});this.switches=[0,1].map(i=>e[i].squares.map((a,l)=>this.makeSwitch(i,l))),this.ground.replaceChildren(...r,...this.switches.flat(),...this.ranks.map((i,a)=>Ux(a)));let s=this.top+this.cell*e[0].squares.length+8,o=this.scale?.height??0;x(this.drawing,{viewBox:`0 0 ${Po} ${s+o}`}),this.scale&&x(this.scale.element,{transform:`translate(0 ${s})`})}nameOf(t,e){return Gx[t*this.described[0].squares.length+e]}makeSwitch(t,e){let{cell:r,figure:s}=this,o=(e+.5)*r,[i,a]=t?[zo+o,this.top-18]:[zo-15,this.top+o],l=this.nameOf(t,e),c=t?Q(i,a-15,l):Q(i-18,a+4,l),[h,A]=t?[Math.min(r,40),Jd]:[44,Math.min(r,40)],g=t?{x:i,y:a-5}:{x:i-8,y:a},u={x:g.x-h/2+1,y:g.y-A/2+1,width:h-2,height:A-2},f=I("rect",{...u,rx:6,class:"rv-switch-back"}),p=Ld(s,this.described[t].squares[e],i,a),m=I("g",{class:"rv-switch"},f,p,c);if(t>=s.switches)return m;gt(m,`region ${l} of ${t?"the picture":"the query"}`,()=>this.toggle(t,e));for(let[C,b]of[["pointerenter",{side:t,region:e}],["focus",{side:t,region:e}],["pointerleave",null],["blur",null]])m.addEventListener(C,()=>this.look(b));return m}makeRank(t){let{figure:e}=this,r=(Ur-8)/Math.max(e.rows,e.columns),s=tr(e,e.maps[t+1],{x:22,y:0,cell:r}),o=Q(66,22,"");x(o,{"text-anchor":"start"});let i=I("g",{class:"rv-rank"},s,o);if(t)return{element:i,cosine:o};let a=Q(124,22,"✓");a.classList.add("rv-rank-tick");let l={x:20,y:-2,width:Ur-4,height:Ur-4,class:"rv-rank-same"};return i.append(a,I("rect",l)),{element:i,cosine:o}}toggle(t,e){this.held||(this.off=[new Set,new Set]);let r=this.off[t];r.delete(e)||r.add(e),this.hold()}look(t){this.looked=t,this.drawMarks()}use(t){this.described=Mg(t,this.figure),this.collection||this.makeGround()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:e}=this.figure;this.share=t;let r=e[Math.min(e.length-1,Math.floor(t*e.length))]??[];this.off=[new Set(r),new Set]}reached(t){return this.described.length>0&&$g(t,this.described,this.off)}holds(t){return!this.held||this.reached(t)}get isEmpty(){return this.off[0].size===this.described[0]?.squares.length}found(t){return this.described.length?Ng(t,this.described):null}lines(){let{compared:t,described:e}=this;if(!t||!this.open||!this.writes)return[];if(this.ranks.length&&this.isEmpty)return["no region is left: there is nothing to rank"];let r=e.slice(0,2).map(({squares:c},h)=>c.map((A,g)=>this.off[h].has(g)?"":this.nameOf(h,g)).filter(Boolean)),s=r.every(c=>c.length<=xl),{added:o}=this.playing,i=t.products.length*t.products[0].length,a=t.products.flatMap((c,h)=>c.filter((A,g)=>{let u=h*c.length+g;return!this.off[0].has(h)&&!this.off[1].has(g)&&u<o*i})),l=Hx(t,a,s?r:null);return o<1?[...l.slice(0,-2),Kx(a)," "]:l}draw(){let{described:t,figure:e}=this;if(!t.length)return;let r=Co(t,this.off);if(this.collection)return this.collection.show(this.open?r:null);this.compared=Za(t[0],t[1],this.off),this.drawMatrix(this.compared),this.drawMarks(),this.ranks.forEach(({element:s,cosine:o},i)=>{let a=r.order.indexOf(i);x(s,{style:`transform:translateY(${Gr+a*Ur}px)`}),o.textContent=this.isEmpty?"":r.cosines[i].toFixed(3)}),x(this.drawing,{"data-empty":this.isEmpty}),this.switches.forEach((s,o)=>{s.forEach((i,a)=>{x(i,{"data-off":this.off[o].has(a)}),o<e.switches&&x(i,{"aria-pressed":String(!this.off[o].has(a))})})})}get playing(){if(this.held||this.figure.path.length||!this.open||this.asked)return{added:1,gathered:0};let{share:t}=this,e=t<bl?(t-Cl)/(bl-Cl):(1-t-.1)/(1-Lx);return{added:Math.min(1,t/Cl),gathered:X(Math.min(1,Math.max(0,e)))}}drawMatrix({products:t,cosine:e}){let{cell:r,colours:s,off:o}=this,{added:i,gathered:a}=this.playing,l=t.length*t[0].length,c=t.flatMap((f,p)=>f.map((m,v)=>{let C=p*f.length+v,b={x:zo+(v+.5)*r,y:this.top+(p+.5)*r},E=b.x+a*(wl-b.x),k=b.y+a*(this.middle-b.y),D=!o[0].has(p)&&!o[1].has(v)&&C<i*l,$=I("g",{transform:`translate(${E} ${k}) scale(${1-.7*a})`}),T=I("rect",{x:-r/2,y:-r/2,width:r,height:r}),y=Q(0,4,m.toFixed(2).replace(/\.00$/,""));if(s){let B=Z(s.ramps.sequential,m,[0,1]);x(T,{style:`fill:${st(B)}`}),x(y,{style:`fill:${vt(B,s)}`})}return a&&x($,{opacity:1-a**3}),x($,{class:D?"rv-pair-cell":"rv-pair-cell rv-pair-off"}),$.append(T,y),$}));this.matrix.replaceChildren(...c);let h=this.ranks.length>0,A=Q(wl,this.middle+10,this.open?M(e).replace("≈ ",""):"?"),g=Q(wl,this.middle+32,"cosine"),u=!h&&i===1&&(a>.6||this.share>bl||this.held||this.asked);this.result.replaceChildren(...u?[A,g]:[])}drawMarks(){let{looked:t,described:e}=this,r=t?[t]:this.pairNow();this.marks.replaceChildren(...r.map(({side:s,region:o})=>vl(e[s].squares[o],this.mapAt(s),"rv-square rv-square-held")))}pairNow(){let{added:t}=this.playing,e=[0,1].map(s=>this.described[s]?.squares.length??0),r=Math.ceil(t*e[0]*e[1])-1;return t>=1||r<0?[]:[{side:0,region:Math.floor(r/e[1])},{side:1,region:r%e[1]}]}};function Ux(n){let t=Q(10,Gr+22+n*Ur,String(n+1));return t.classList.add("rv-rank-place"),t}function Hx({sums:n,lengths:t,total:e,cosine:r},s,o){if(!t.every(Boolean))return["no region is left"];let[i,a]=t.map(f=>M(f).replace("≈ ","")),l=s.map(f=>dt(f)),c=l.reduce((f,p)=>f+p,0),h=o?Yt(l.map(Ct).join(" + "),c,e,s.length):`${s.length} pairs add up to ${M(e)}`,A=M(e).replace("≈ ",""),g=Number(A)/(Number(i)*Number(a));return[...o?.map((f,p)=>Jx(f,n[p],t[p]))??[],h,Yt(`${A} / (${i} × ${a})`,g,r,1)]}function Kx(n){let t=n.map(r=>dt(r)),e=t.reduce((r,s)=>r+s,0);return n.length>xl*xl?`${n.length} pairs add up to ${M(e)}`:Yt(t.map(Ct).join(" + "),e,e,n.length)}function Jx(n,t,e){let r=t.some(o=>M(o).startsWith("≈")),s=t.map(o=>M(o).replace("≈ ","")).join(", ");return`${n.join(" + ")} ${r?"≈":"="} (${s}), length ${M(e)}`}var Px=1,El=15,zx=8,qx=120,_o=class extends G{constructor(t,e,r){super(t,e,r),this.map=new we({...t,rows:1,columns:t.values.length,shows:[]}),this.edges=[...t.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=I("rect",{class:"rv-bin"}),this.bars=I("g",{class:"rv-pool-bars"}),this.buttons=r?.by==="cells"?t.values.map((s,o)=>this.makeButton(o)):[],this.handle=this.makeHandle(),this.scale=r?.check==="maximum"?bt(t,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*El+zx}makeElement(){let{width:t}=this.map,e=[this.map.element,this.box,this.bars,...this.buttons,this.handle],r=this.drawn({name:"A box on a line of cells",width:t,height:this.height},e);return this.figure.grip!=="none"&&this.listen(r),r}makeButton(t){let{size:e,top:r,rowHeight:s}=this.map,{x:o}=this.map.at(t-.5,0),i=(c,h)=>I("rect",{x:o+c,y:r+c,width:e-2*c,height:s-2*c,class:h}),a=I("rect",{x:o,y:r,width:e,height:s,class:"rv-pick"}),l=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return gt(I("g",{class:"rv-cell"},a,...l),`column ${t}`,()=>this.pick(t))}makeHandle(){let{grip:t,values:e}=this.figure;if(t==="none")return I("g");let r=t==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",s=t==="move"?I("rect",{class:"rv-bin-body"}):Ze(),o=_(r,[0,e.length],s);return x(o,{class:"rv-bin-handle"}),o}listen(t){nt(t,(e,r)=>{if(!this.handle.contains(e))return null;this.handle.focus({preventScroll:!0});let[s,o]=[this.map.position(r).x,this.edges];return i=>this.shift(o,z(this.map.position(i).x-s,je))}),Y(this.handle,e=>this.shift(this.edges,e),{flat:!0})}shift([t,e],r){let s=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[t,j(e+r,t+Px,s)];else{let o=j(t+r,0,s-(e-t));this.edges=[o,Ut(o+e-t)]}this.hold()}use(t){this.reader=Eg(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.edges=W(this.figure.path,X(t)).map(e=>z(e,ve))}reached(t){if(!this.reader||!this.read)return!1;let e=this.reader(this.began[0],this.began[1]);return Ad(t,{before:e,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(t){return this.read&&Qg(t,this.read,this.figure.mark??0)}draw(){let{map:t,figure:e}=this,[r,s]=this.edges;this.read=this.reader?.(r,s)??null;let o=t.box([r-.5,0,s-.5,0]);x(this.box,o);let i=this.handle.firstElementChild;i&&(e.grip==="move"?x(i,o):tn(this.handle,{x:o.x+o.width,y:o.y+o.height/2}),x(this.handle,{"aria-valuenow":e.grip==="move"?r:s,"aria-valuetext":`from ${q(r)} to ${q(s)}`}));let a=this.ends(o.width),l=this.open&&this.read?this.read.columns.flatMap((c,h)=>this.barOf(c,h)):[];this.bars.replaceChildren(...a,...l)}ends(t){let e=t<qx;return["from","to"].map((r,s)=>{let o=this.edges[s],i=Q(this.map.at(o-.5,0).x,this.map.top-12,`${r} ${q(o)}`);return x(i,{"text-anchor":s===0===e?"end":"start"}),i})}barOf(t,e){let{map:r,figure:s}=this,o=r.height+e*El;if(!t.length)return[];let i=r.at(t[0]-.5,0).x,a=r.at(t[t.length-1]+.5,0).x,l=s.mark==null||s.mark===e?" rv-pool-bar-strong":"",c=I("rect",{x:i+1,y:o,width:a-i-2,height:El-4,rx:3,class:`rv-pool-bar${l}`});x(c,{"data-columns":t.join(" ")});let h=Q(a+5,o+10,`bin ${e}`);return x(h,{"text-anchor":"start"}),a>r.width-40&&x(h,{x:i-5,"text-anchor":"end"}),[c,h]}};var yl=340,zd=236,Wt={left:28,head:46,high:38,gap:6},Yo="ab",[_x,qd]=[14,7],Vo=class extends G{constructor(t,e,r){super(t,e,r),this.writes=!0,this.unit=zd/t.width,this.levels=Wx(t),this.top=t.height*this.unit+Wt.head+6,this.buttons=t.boxes.flatMap((i,a)=>this.levels.map((l,c)=>this.makeButton(a,c)));let s=[...this.makePicture(),...this.makeHeads(),...this.buttons],o=this.top+t.boxes.length*(Wt.high+Wt.gap)+4;this.element=this.drawn({name:"Boxes and a feature pyramid",width:yl,height:o},s),this.draw()}get wide(){return(yl-Wt.left-4)/this.levels.length}makePicture(){let{width:t,height:e,boxes:r}=this.figure,s=(yl-zd)/2,o=c=>c*this.unit,i=I("rect",{x:s,y:4,width:o(t),height:o(e),class:"rv-water"}),a=r.map(([c,h,A,g])=>({x:s+o(c),y:4+o(h),width:o(A-c),height:o(g-h)})),l=Yx(a).map(({x:c,y:h},A)=>{let g=Q(c,h,Yo[A]);return x(g,{class:"rv-box-name"}),g});return[i,...a.map(c=>I("rect",{...c,class:"rv-bin"})),...l]}makeHeads(){return this.levels.flatMap((t,e)=>{let r=Wt.left+(e+.5)*this.wide,s=Q(r,this.top-24,`P${t}`);s.classList.add("rv-bar-label-now");let o=Q(r,this.top-8,`stride ${2**t}`);return o.classList.add("rv-map-number"),[s,o]})}makeButton(t,e){let[r,s]=[Wt.left+e*this.wide,this.top+t*(Wt.high+Wt.gap)],o=(C,b)=>I("rect",{x:r+2+C,y:s+C,width:this.wide-4-2*C,height:Wt.high-2*C,class:b}),[i,a,l,c]=this.figure.boxes[t],h=2**this.levels[e],A=r+this.wide/2,[g,u]=[l-i,c-a].map(C=>q(C/h)),f=Q(A,s+Wt.high/2+4,`${g} × ${u}`);f.classList.add("rv-pyramid-size");let p=[o(0,"rv-output"),o(2,"rv-cell-right"),o(4,"rv-cell-edge"),f];e||p.push(Q(Wt.left-10,s+Wt.high/2+5,Yo[t]));let m=I("g",{class:"rv-cell"},...p),v=`box ${Yo[t]} from P${this.levels[e]}, where it has ${g} × ${u} cells`;return this.asked?gt(m,v,()=>this.choose(t,e)):m}get isPicked(){return this.picks.size===this.figure.boxes.length}choose(t,e){let r=this.levels.length,s=t*r+e,o=[...this.picks].filter(i=>i!==s&&Math.floor(i/r)===t);for(let i of o)this.picks.delete(i);this.pick(s)}found(){return this.figure.boxes.map((t,e)=>e*this.levels.length+Yd(this.figure,t)-this.figure.first)}lines(){return this.open?this.figure.boxes.map((t,e)=>Xx(Yo[e],this.figure,t)):[]}};function Yx(n){let t=[];for(let e of n){let{x:r,y:s,width:o,height:i}=e,l=[{x:r+6,y:s-5},{x:r+o-6,y:s-5},{x:r-9,y:s+10},{x:r+o+9,y:s+10},{x:r+6,y:s+i+13}].filter(h=>t.every(A=>Math.hypot(A.x-h.x,A.y-h.y)>_x)),c=l.find(h=>n.every(A=>A===e||!Vx(h,A)));t.push(c??l[0])}return t}function Vx(n,{x:t,y:e,width:r,height:s}){let[o,i]=[Math.abs(n.x-t-r/2)-r/2,Math.abs(n.y-4-e-s/2)-s/2];return Math.max(o,i)<qd&&Math.max(o,i)>-qd}var Wx=({first:n,last:t})=>Array.from({length:t-n+1},(e,r)=>n+r),_d=([n,t,e,r])=>Math.sqrt((e-n)*(r-t));function Yd({first:n,last:t,size:e,level:r},s){let o=Math.floor(r+Math.log2(_d(s)/e));return Math.min(t,Math.max(n,o))}function Xx(n,t,e){let{size:r,level:s}=t,[o,i,a,l]=e,c=`${q(a-o)} · ${q(l-i)}`,h=Ie(s+Math.log2(_d(e)/r));return`${n}: ${s} + log2(√(${c}) / ${r}) ${h}, so P${Yd(t,e)}`}var Wd=9,[jx,Zx]=[2,50],tE=40,eE=5,nE=3,Bl=1e-4;function rE({rows:n,columns:t,channels:e}){let r=1;return Float32Array.from({length:n*t*e},()=>(r=Math.imul(r,1664525)+1013904223>>>0,r/2**32))}function Xd(n,t){let{rows:e,columns:r,channels:s,bins:o,ratio:i}=t,a=rE(t),l=Zd(a,s,e*r),c=Wn(n,t,[t.edges]),h=new Set(c.flatMap(v=>v.cells)),A=Fr("NCHW",t,h).size,g=4*c.length,f=Sl(t).cells.length*s,m={...{features:{values:a,channels:s,height:e,width:r},bins:o},rois:Xn([t.edges]),rules:{..._t.rules,ratio:i}};return[{name:"Naive",counts:{weights:g*s,reads:g*s,lines:A},run:()=>oE(t,a)},{name:"Table",counts:{weights:g,reads:g*s,lines:A},run:()=>iE(t,a)},{name:"Merged",counts:{weights:g,reads:f,lines:A},run:()=>aE(t,a)},{name:"Channels last",counts:{weights:g,reads:f,lines:Fr("NHWC",t,h).size},run:()=>lE(t,l)},{name:"This page's kernel",counts:null,run:()=>n.forward("roi_align",m).output}]}function jd(n,t,{channels:e,bins:r}){let s=n.run(),[o,i]=[n.name==="Channels last",r[0]*r[1]],a=o?Zd(s,i,e):s;return a.length===t.length&&a.every((l,c)=>Math.abs(l-t[c])<Bl)}function Zd(n,t,e){let r=new Float32Array(n.length);for(let s=0;s<t;s+=1)for(let o=0;o<e;o+=1)r[o*t+s]=n[s*e+o];return r}var ee=new Int32Array(4),xe=new Float64Array(4);function sE(n,t,{rows:e,columns:r}){let[s,o]=[Math.min(Math.max(n,0),e-1),Math.min(Math.max(t,0),r-1)],i=Math.min(Math.floor(s),e-2),a=Math.min(Math.floor(o),r-2),l=s-i,c=o-a,h=i*r+a;ee[0]=h,ee[1]=h+1,ee[2]=h+r,ee[3]=h+r+1,xe[0]=(1-l)*(1-c),xe[1]=(1-l)*c,xe[2]=l*(1-c),xe[3]=l*c}function kl(n,t,e){let{edges:r,bins:s,ratio:o}=n,i=Math.floor(t/s[1]),a=Math.floor(e/o),l=r[1]+(r[3]-r[1])/s[0]*(i+(a+.5)/o),c=t-i*s[1],h=r[0]+(r[2]-r[0])/s[1]*(c+(e-a*o+.5)/o);sE(l,h,n)}function oE(n,t){let{rows:e,columns:r,channels:s,bins:o,ratio:i}=n,[a,l,c]=[o[0]*o[1],i*i,e*r],h=new Float32Array(s*a);for(let A=0;A<s;A+=1){let g=A*c;for(let u=0;u<a;u+=1){let f=0;for(let p=0;p<l;p+=1)kl(n,u,p),f+=xe[0]*t[g+ee[0]]+xe[1]*t[g+ee[1]],f+=xe[2]*t[g+ee[2]]+xe[3]*t[g+ee[3]];h[A*a+u]=f/l}}return h}function iE(n,t){let{rows:e,columns:r,channels:s,bins:o,ratio:i}=n,[a,l,c]=[o[0]*o[1],i*i,e*r],h=new Int32Array(4*a*l),A=new Float64Array(h.length);for(let u=0;u<a;u+=1)for(let f=0;f<l;f+=1)kl(n,u,f),h.set(ee,4*(u*l+f)),A.set(xe,4*(u*l+f));let g=new Float32Array(s*a);for(let u=0;u<s;u+=1){let f=u*c;for(let p=0;p<a;p+=1){let m=0,v=4*(p+1)*l;for(let C=4*p*l;C<v;C+=1)m+=A[C]*t[f+h[C]];g[u*a+p]=m/l}}return g}function Sl(n){let{bins:t,ratio:e}=n,[r,s]=[t[0]*t[1],e*e],o=new Int32Array(r+1),i=new Int32Array(4*r*s),a=new Float64Array(i.length),l=0;for(let c=0;c<r;c+=1){let h=l;for(let A=0;A<s;A+=1){kl(n,c,A);for(let g=0;g<4;g+=1){let u=h;for(;u<l&&i[u]!==ee[g];)u+=1;u===l&&(l+=1),i[u]=ee[g],a[u]+=xe[g]/s}}o[c+1]=l}return{starts:o,cells:i.subarray(0,l),weights:a.subarray(0,l)}}function aE(n,t){let{rows:e,columns:r,channels:s,bins:o}=n,[i,a]=[o[0]*o[1],e*r],{starts:l,cells:c,weights:h}=Sl(n),A=new Float32Array(s*i);for(let g=0;g<s;g+=1){let u=g*a;for(let f=0;f<i;f+=1){let p=0;for(let m=l[f];m<l[f+1];m+=1)p+=h[m]*t[u+c[m]];A[g*i+f]=p}}return A}function lE(n,t){let{channels:e,bins:r}=n,s=r[0]*r[1],{starts:o,cells:i,weights:a}=Sl(n),l=new Float32Array(e*s);for(let c=0;c<s;c+=1){let h=c*e;for(let A=o[c];A<o[c+1];A+=1){let[g,u]=[a[A],i[A]*e];for(let f=0;f<e;f+=1)l[h+f]+=g*t[u+f]}}return l}async function Dl(n,t,e=cE()){let r=n.map(()=>[]),s=[];for(let i of n)s.push(hE(i,Math.min(Zx,Math.max(jx,tE*e)))),await Vd();let o=s.map(i=>e/i);for(let i=0;i<Wd;i+=1){for(let a=0;a<n.length;a+=1){let l=(a+i)%n.length;r[l].push(Ql(n[l],s[l])),await Vd()}if(!t(r.map(AE),i+1,o))return}}Dl.rounds=Wd;var Vd=()=>new Promise(n=>setTimeout(n));function cE(n=()=>performance.now()){let t=Array.from({length:eE},()=>{let e=n(),r=e;for(;r===e;)r=n();return r-e});return Math.min(...t)}function hE(n,t){Ql(n,nE);let e=1;for(;e<4096&&Ql(n,e)*e<t;)e*=2;return e}function Ql(n,t){let e=performance.now();for(let r=0;r<t;r+=1)n.run();return(performance.now()-e)/t}function AE(n){let t=[...n].sort((r,s)=>r-s),e=Math.floor(t.length/2);return t.length%2?t[e]:(t[e-1]+t[e])/2}var Wo=class extends G{constructor(t,e,r){super(t,e,r),this.channels=t.channels[0],this.begun=!1,this.raced=0,this.kernels=null,this.chips=t.channels.map(s=>this.chip(s)),this.rows=d("div",{class:"rv-race",role:"list"}),this.compared=d("p",{class:"rv-race-compared",role:"status"}),this.note=d("p",{class:"rv-race-note rv-live",role:"status"}),this.element=d("div",{},Zn("Channels",[d("span",{},"channels"),...this.chips]),this.rows),this.element.append(this.compared,this.note),this.draw()}chip(t){return d("button",{class:"rv-chip",type:"button",onclick:()=>{this.channels=t,this.raced=0,this.begun=!0,this.hold()}},String(t))}use(t){this.kernels=t}playTo(t){let{channels:e}=this.figure;this.begun=!0,this.channels=e[Math.min(e.length-1,Math.floor(t*e.length))]}reached({kind:t,target:e}){return t==="channels"&&this.channels===e}draw(){this.chips.forEach((t,e)=>{t.setAttribute("aria-pressed",String(this.figure.channels[e]===this.channels))}),this.kernels&&this.begun&&this.raced!==this.channels&&this.start(this.kernels)}start(t){let{channels:e,figure:r}=this;this.raced=e;let s={...r,channels:e},o=Xd(t,s),i=o[o.length-1].run(),a=o.find(h=>!jd(h,i,s))??null,l=o.map(gE);if(this.rows.replaceChildren(...l.map(({element:h})=>h)),w(this.compared,dE(a)),w(this.note,a?"":"Timing …"),a)return;let c=l[0].element;Dl(o,(h,A,g)=>{if(!c.isConnected)return!1;let u=h.map((p,m)=>uE(p,g[m])),f=Math.max(...u);return l.forEach((p,m)=>{p.show(u[m],f)}),w(this.note,`${pE(A)}${fE(Math.max(...g))}`),!0})}};function gE({name:n,counts:t}){let e=d("span",{class:"rv-race-time rv-live"},"…"),r=d("div",{class:"rv-race-bar"}),s=t?`${Ml(t.weights)} weights, ${Ml(t.reads)} reads, ${H(t.lines,"line")}`:"in WebAssembly, merged, NCHW",o=d("div",{class:"rv-race-head"},d("b",{},n),e);return{element:d("div",{class:"rv-race-row",role:"listitem"},o,r,d("span",{class:"rv-race-counts"},s)),show:(l,c)=>{w(e,`${Ml(l)} µs`),x(r,{style:`width:${100*l/c}%`})}}}var dE=n=>n?`${n.name} gives other numbers here, so nothing is timed.`:`All ways give the kernel's outputs, to within ${Bl}.`;function uE(n,t){let e=Math.max(1,Math.ceil(1e3*t));return Math.max(1,Math.round(1e3*n/e))*e}function fE(n){let t=Math.ceil(1e3*n);return t>1?` The clock is coarse here: times are known to ${t} µs at best.`:""}var Ml=n=>n.toLocaleString("en");function pE(n){let t=navigator.hardwareConcurrency;return`One box, timed in this browser just now${t?`, on one of ${H(t,"core")}`:""}: medians of ${H(n,"round")}, in turn.`}function ne({rows:n,columns:t},e){let[r,s]=[Math.min(n,t),Math.max(n,t)];if(r===s)return null;let o=(s-r)/e;return{count:e,gap:o,overlap:1-o/r}}function tu(n,t){let{rows:e,columns:r,values:s}=t,o={values:Float32Array.from(s),channels:1,height:e,width:r};return(i,a,l)=>{let c=l?ne(t,l):null;if(c&&c.count>6)return{squares:mE(t,c),steps:c};let h={height:e,width:r,scales:3,overlap:c?.overlap??.4,variant:a},{regions:A,level:g}=n.regions(h),f=Array.from(g,(C,b)=>[...A.subarray(4*b,4*b+4)]).filter((C,b)=>i?g[b]===i:g[b]),p=g.filter(C=>C===1).length,{argmax:m}=s.length?n.regionMaxima({features:o,regions:f.flat()}):{};return{squares:f.map(([C,b,E],k)=>({x:C,y:b,size:E-C+1,largest:m?.[k]})),steps:p>1?ne(t,p-1):null}}}function mE({rows:n,columns:t},{count:e,gap:r}){let s=Math.min(n,t);return Array.from({length:e+1},(o,i)=>{let a=Math.floor(i*r+1e-9);return t>n?{x:a,y:0,size:s}:{x:0,y:a,size:s}})}function Xo(n,t){let e=new Set(n.flatMap(({x:r,size:s})=>Array.from({length:s},(o,i)=>r+i)));return Array.from({length:t},(r,s)=>s).filter(r=>!e.has(r))}function eu(n,{rows:t,columns:e,channels:r},s){let o={values:new Float32Array(r*t*e),channels:r,height:t,width:e},i=s.flatMap(({x:c,y:h,size:A})=>[c,h,c+A-1,h+A-1]),{maxima:a}=n.regionMaxima({features:o,regions:i}),l=new Float32Array(a.length/s.length);for(let c=0;c<a.length;c+=1)l[c%l.length]+=a[c];return l.length}function nu({check:n},{squares:t}){return n==="squares"?[t.length]:[...new Set(t.map(({x:e})=>e))].sort((e,r)=>e-r)}function ru({kind:n,target:t,margin:e},{squares:r,steps:s},o){return n==="overlap"?s!=null&&Math.abs(s.overlap-t)<=e:n==="squares"?Math.abs(r.length-t)<=e:n==="short"&&Xo(r,o).includes(o-1)}var[su,ou,$l]=[14,112,140],[Ee,Hr]=[40,14],[Kr,vE]=[-1,1],jo=.4,Nl=6;function iu(n,t,e){let r=I("g"),s={x:Ee,y:su-8,width:e-Ee-Hr,height:$l-6},o=I("g",{class:"rv-overlap"},I("rect",{...s,class:"rv-pick"}),r),i=g=>Ee+(g-.5)/t*(e-Ee-Hr),a=g=>ou-(Math.max(Kr,g)-Kr)/(vE-Kr)*(ou-su),l=g=>{let u=(g-Ee)/(e-Ee-Hr)*t;return Math.min(t,Math.max(1,Math.ceil(u)))},c=(g,u)=>{let f=[];for(let p=g;p<=u+1e-9;p+=.1){let m=ne(n,p);m&&m.overlap>=Kr&&f.push(`${i(p)} ${a(m.overlap)}`)}return f.length?`M${f.join("L")}`:""};function h(g,u){if(!u)return r.replaceChildren();let f=N(Ee,a(jo),e-Hr,a(jo));x(f,{class:"rv-exact"});let p=N(Ee,a(0),e-Hr,a(0));x(p,{class:"rv-overlap-none"});let m=[Q(Ee-4,a(jo)+4,"40 %","end"),Q(Ee-4,a(0)+4,"0","end")],v=Array.from({length:t},(C,b)=>A(b+1,g)).flat();r.replaceChildren(p,f,I("path",{d:c(1,Math.min(Nl,t)),class:"rv-overlap-way"}),I("path",{d:c(Nl,t),class:"rv-overlap-way rv-overlap-untried"}),...m,...v)}function A(g,u){let[f,p]=[i(g),ne(n,g)?.overlap??0],m=a(p),v=Q(f,$l-12,String(g));if(g!==u)return[p<Kr?wE(f,m):IE(f,m,g),v];v.classList.add("rv-bar-label-now");let C=Q(f,m+(p>jo?-12:20),M(p));return C.classList.add("rv-overlap-said"),x(C,{"text-anchor":f>e*.75?"end":f<e*.25?"start":"middle"}),[I("circle",{cx:f,cy:m,r:7,class:"rv-bar rv-bar-now"}),v,C]}return{element:o,height:$l,show:h,countAt:l}}var IE=(n,t,e)=>I("circle",{cx:n,cy:t,r:4,class:`rv-bar${e>Nl?" rv-overlap-untried":""}`}),wE=(n,t)=>I("path",{d:`M${n-5} ${t-4}H${n+5}L${n} ${t+4}Z`,class:"rv-bar"});var Jr=340,[CE,re,bE]=[6,12,26],[xE,EE]=[34,210],yE=16,QE=2.5,Ol=6,Zo=class extends G{constructor(t,e,r){super(t,e,r);let{rows:s,columns:o,shows:i,levels:a,layouts:l,path:c,most:h}=t;this.writes=i.includes("sum"),this.size=Math.min((Jr-2*CE)/o,EE/s,xE),this.left=(Jr-o*this.size)/2,this.bottom=re+s*this.size,this.height=this.bottom+bE,this.level=a[0],this.layout=l[0],this.steps=c[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=t.values.map((g,u)=>this.makeCell(u)),this.squares=I("g",{class:"rv-squares"}),this.buttons=r?.by==="cells"?Array.from({length:o},(g,u)=>this.makeButton(u)):[],this.handle=h?_("Second square; the arrows move it",[0,o]):I("g"),this.curve=i.includes("curve")?iu(t,h||Ol,Jr):null;let A=r?.by==="number"&&!this.curve;if(this.scale=A?bt({values:[0,...r.wrong.map(({values:g})=>g[0])]},Jr):null,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=d("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let g=a.length>1?"level":"arithmetic",u={class:"rv-ratios",role:"group","aria-label":g};this.element.append(d("div",u,d("span",{},g),...this.chips))}this.draw()}makeDrawing(){let{rows:t,columns:e}=this.figure,{left:r,size:s,bottom:o}=this,i=I("g",{class:"rv-map-grid"});for(let g=0;g<=e;g+=1)i.append(N(r+g*s,re,r+g*s,o));for(let g=0;g<=t;g+=1)i.append(N(r,re+g*s,r+e*s,re+g*s));let a=I("rect",{x:r,y:re,width:e*s,height:t*s});x(a,{class:"rv-map-ground"});let l=[a,...this.cells.flat(),i,...this.numbers(),this.squares,...this.buttons],c=`Squares on a map of ${t} rows and ${e} columns`,h=this.curve??this.scale,A=this.drawn({name:c,width:Jr,height:this.height},[...l,this.handle],h);return this.figure.most&&this.listen(A),A}numbers(){let{columns:t}=this.figure;return(t<=yE?Array.from({length:t},(r,s)=>s):[0,t-1]).map(r=>this.numberOf(r))}numberOf(t){let e=Q(this.left+(t+.5)*this.size,this.bottom+16,String(t));return e.classList.add("rv-map-number"),e}makeCell(t){let{columns:e,values:r}=this.figure,{size:s}=this,[o,i]=[this.left+t%e*s,re+Math.floor(t/e)*s],a=Q(o+s/2,i+s/2+4,String(r[t]));return a.classList.add("rv-map-value"),[I("rect",{x:o,y:i,width:s,height:s}),a]}makeButton(t){let{size:e}=this,[r,s]=[this.left+t*e,this.bottom-re],o=(a,l)=>I("rect",{x:r+a,y:re+a,width:e-2*a,height:s-2*a,class:l}),i=[o(0,"rv-pick"),o(2,"rv-cell-right"),o(5,"rv-cell-edge")];return gt(I("g",{class:"rv-cell"},...i),`column ${t}`,()=>this.pick(t))}makeChips(){let{levels:t,layouts:e}=this.figure,r=(s,o)=>d("button",{class:"rv-chip",type:"button",onclick:o},s);return t.length>1?t.map(s=>r(String(s),()=>this.choose({level:s}))):e.length<2?[]:e.map(s=>r(s.label,()=>this.choose({layout:s})))}choose(t){Object.assign(this,t),this.share=1,this.hold()}listen(t){let{curve:e}=this;nt(t,(r,s)=>{if(this.handle.focus({preventScroll:!0}),e?.element.contains(r))return this.choose({steps:e.countAt(s.x)}),i=>this.choose({steps:e.countAt(i.x)});if(!this.handle.contains(r))return null;let o=ne(this.figure,this.steps)?.gap??0;return i=>this.choose({steps:this.nearest(o+(i.x-s.x)/this.size)})}),Y(this.handle,r=>this.move(-Math.sign(r)),{flat:!0})}move(t){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+t))})}nearest(t){let e=s=>Math.abs((ne(this.figure,s)?.gap??0)-t);return Array.from({length:this.figure.most},(s,o)=>o+1).reduce((s,o)=>e(o)<e(s)?o:s)}use(t){this.kernels=t,this.reader=tu(t,this.figure)}paint(t){let{values:e}=this.figure,r=[Math.min(...e),Math.max(...e)];this.cells.forEach(([s,o],i)=>{let a=Z(t.ramps.sequential,e[i],r);x(s,{style:`fill:${st(a)}`}),x(o,{style:`fill:${vt(a,t)}`})})}playTo(t){let{levels:e,layouts:r,path:s}=this.figure;this.share=t,this.level=Rl(e,t),this.layout=Rl(r,t),s.length&&(this.steps=Rl(s,t))}reveal(t){let e=this.asked?.by==="number"&&this.curve;this.ghost=e&&t?t[0]-1:0,super.reveal(t)}reached(t){return this.read!=null&&ru(t,this.read,this.figure.columns)}found(t){return!this.read||!this.kernels?null:t.check!=="numbers"?nu(t,this.read):[eu(this.kernels,this.figure,this.read.squares)]}lines(){let{read:t,figure:e}=this;return!t||!this.writes?[]:e.shows.includes("maxima")?[this.maximumLine(t)]:e.shows.includes("uncovered")?SE(t,e.columns):e.levels.length>1?[kE(t.squares,this.level,e)]:t.steps?BE(t.steps,e):[]}maximumLine({squares:t}){let{x:e,y:r,size:s,largest:o}=t[this.at],i=this.figure.values[o??0],a=s>1?`columns ${e}–${e+s-1}, rows ${r}–${r+s-1}`:`cell ${e}, ${r}`;return`region ${this.at+1} of ${t.length}, ${a}: largest ${J(i)}`}get at(){let t=this.read?.squares.length??1;return Math.min(t-1,Math.floor(this.share*t))}draw(){let{figure:t,level:e,layout:r,steps:s}=this;this.read=this.reader?.(e,r.variant,s||void 0)??null;let{read:o}=this,i=t.shows.includes("maxima"),a=o&&(this.open||i)?o.squares:[],l=i?this.one(a):a.map((h,A)=>this.squareOf(h,A));t.most&&l.push(...l.splice(1,1));let c=t.shows.includes("uncovered")?Xo(a,a.length?t.columns:0):[];this.squares.replaceChildren(...c.flatMap(h=>this.bareOf(h)),...this.ghosts(),...l),this.curve?.show(this.open?o?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((h,A)=>{let g=t.levels.length>1?t.levels[A]===e:t.layouts[A]===r;h.setAttribute("aria-pressed",String(g))})}placeOf({x:t,y:e,size:r},s=0){let o=r*this.size-2*s;return{x:this.left+t*this.size+s,y:re+e*this.size+s,width:o,height:o}}squareOf(t,e){let r=this.steps>Ol?" rv-square-untried":"",s=this.figure.most&&e===1?" rv-square-held":"";return I("rect",{...this.placeOf(t,e%2?QE:0),class:`rv-square${r}${s}`})}one(t){let e=t[this.at];if(!e)return[];let{columns:r}=this.figure,s=e.largest??0,o={x:s%r,y:Math.floor(s/r),size:1};return[I("rect",{...this.placeOf(e),class:"rv-square rv-square-held"}),I("rect",{...this.placeOf(o,1),class:"rv-square-kept"})]}ghosts(){let{ghost:t,reader:e,level:r,layout:s}=this;if(!e||!this.open||!Number.isInteger(t)||t<1||t>2*Ol)return[];let{squares:o}=e(r,s.variant,t);return o.map(i=>I("rect",{...this.placeOf(i,5),class:"rv-square-ghost"}))}bareOf(t){let r={x:this.left+t*this.size,y:re,width:this.size,height:this.bottom-re,class:"rv-column-bare"},s=this.numberOf(t);return s.classList.add("rv-column-bare-number"),[I("rect",r),s]}drawHandle(){let t=this.figure.most?this.read?.squares[1]:null;if(!t)return;let e=ne(this.figure,this.steps);this.handle.replaceChildren(I("rect",{...this.placeOf(t),class:"rv-bin-body"})),x(this.handle,{class:"rv-bin-handle","aria-valuenow":J(e?.gap??0),"aria-valuetext":`${H(this.steps,"step")}, overlap ${M(e?.overlap??0)}`})}},Rl=(n,t)=>n[Math.min(n.length-1,Math.floor(t*n.length))];function BE({count:n,gap:t,overlap:e},{rows:r,columns:s}){let[o,i]=[Math.min(r,s),Math.max(r,s)];return[`a step is (${i} − ${o}) / ${n} ${Ie(t)} cells`,`overlap 1 − ${M(t).replace("≈ ","")} / ${o} ${Ie(e)}`]}function kE(n,t,{rows:e,columns:r}){let[s,o]=["y","x"].map(a=>new Set(n.map(l=>l[a])).size);return`${`⌊2 × ${Math.min(e,r)} / ${t+1}⌋ = ${n[0].size}`} cells a side, ${s} × ${o} = ${H(n.length,"square")}`}function SE({squares:n},t){let e=Math.max(...n.map(({x:s,size:o})=>s+o-1)),r=Xo(n,t);return[`the last square ends at column ${e}`,`in no square: columns ${r.join(", ")}`]}var ti=340,au=.45,Xt={top:44,height:44},lu=36,Pr={gap:20,height:34},on=.5,DE=32,ME=1.25,ei=class extends G{constructor(t,e,r){super(t,e,r);let{columns:s,networks:o,path:i,stride:a}=t;this.writes=!0,this.unit=ti/(s+2*au),this.mark=i[0][0],this.gap=i[0][1],this.reader=null,this.position=Number.NaN,this.centres=o.map(({layers:A})=>(Jn(A,1).at(-1)?.centre??0)/a),this.rulerTop=Xt.top+Xt.height+o.length*lu+Pr.gap,this.marks=I("g",{class:"rv-ruler-marks"}),this.ruler=this.makeRuler(),this.answers=I("g");let l=[...this.makeCells(),...this.makeNetworks(),this.ruler,this.marks,this.answers],c=this.rulerTop+Pr.height+(r?40:22),h=this.drawn({name:"Cells and a ruler of positions",width:ti,height:c},l);t.moves&&this.listen(h),this.element=h,this.draw()}xOf(t){return(au+t)*this.unit}makeCells(){let{columns:t,stride:e}=this.figure,r=Array.from({length:t},(a,l)=>I("rect",{x:this.xOf(l),y:Xt.top,width:this.unit,height:Xt.height,class:"rv-cell-box"})),s=Array.from({length:t+1},(a,l)=>{let c=Q(this.xOf(l),Xt.top-6,String(l*e));return c.classList.add("rv-map-number"),c}),o=Xt.top+Xt.height/2,i=r.map((a,l)=>I("circle",{cx:this.xOf(l+on),cy:o,r:2.5,class:"rv-cell-centre"}));return[...r,...s,...i]}makeNetworks(){let{columns:t,networks:e}=this.figure;return e.flatMap(({title:r},s)=>{let o=Xt.top+Xt.height+s*lu+28,i=Array.from({length:t},(l,c)=>I("circle",{cx:this.xOf(c+this.centres[s]),cy:o,r:4.5,class:"rv-network","data-network":s})),a=Q(this.xOf(0),o-11,r);return x(a,{"text-anchor":"start"}),[...i,a]})}makeRuler(){let{columns:t,moves:e}=this.figure,r=this.rulerTop,s=I("rect",{x:this.xOf(0)-12,y:r-6,width:(t-1)*this.unit+24,height:Pr.height,rx:4,class:"rv-ruler-back"}),o=Array.from({length:t},(a,l)=>[N(this.xOf(l),r-6,this.xOf(l),r+6),Q(this.xOf(l),r+21,String(l))]);if(!e)return I("g",{class:"rv-ruler"},s,...o.flat());let i=_("Ruler of positions; the arrows slide it",[0,on],s,...o.flat());return x(i,{class:"rv-ruler rv-bin-handle"}),i}listen(t){nt(t,(e,r)=>{if(!this.ruler.contains(e))return null;this.ruler.focus({preventScroll:!0});let s=this.gap;return o=>this.slide(z(s+(o.x-r.x)/this.unit,DE))}),Y(this.ruler,e=>this.slide(this.gap+e),{flat:!0,unit:ME})}slide(t){this.gap=j(t,0,on),this.hold()}use(t){this.reader=yg(t,this.figure.stride)}playTo(t){[this.mark,this.gap]=W(this.figure.path,X(t)).map(e=>z(e,ve)),this.setRuler()}reveal(t){super.reveal(t),this.setRuler(),this.draw();let e=t&&this.asked?this.dots(this.asked.right[0],t[0]):[];this.answers.replaceChildren(...e)}setRuler(){this.asked&&(this.gap=this.open?on:this.figure.path[0][1])}get missed(){return this.centres.map(t=>(this.gap-t)*this.figure.stride)}reached(t){return dd(t,{position:this.position,missed:this.missed})}found(){return this.reader&&[this.reader(this.mark,on)]}lines(){let{networks:t,stride:e}=this.figure;if(t.length)return t.map(({title:s},o)=>`${s}: ${J(Math.abs(this.missed[o]))} px off`);if(!this.open||Number.isNaN(this.position))return[];let r=this.gap?`${q(this.mark)} / ${e} − ${J(this.gap)}`:`${q(this.mark)} / ${e}`;return[Yt(r,this.mark/e-this.gap,this.position,this.figure.columns)]}draw(){let{networks:t,stride:e,moves:r}=this.figure;if(this.position=this.reader?.(this.mark,this.gap)??Number.NaN,x(this.ruler,{transform:`translate(${this.gap*this.unit} 0)`}),r){let l=`0 lies ${J(this.gap)} cells from the first edge`;x(this.ruler,{"aria-valuenow":J(this.gap),"aria-valuetext":l})}let[s,o]=[this.xOf(this.mark/e),this.rulerTop-6],i=N(s,Xt.top-22,s,o);x(i,{class:"rv-ruler-mark"});let a=Q(s,Xt.top-26,`${q(this.mark)} px`);a.classList.add("rv-bar-label-now"),this.marks.replaceChildren(...t.length?[]:[i,a,...this.reading(s)],...this.gapMark())}reading(t){if(!this.open||this.asked||Number.isNaN(this.position))return[];let e=Q(t,this.rulerTop+Pr.height+16,J(this.position));return e.classList.add("rv-bar-label-now"),[I("circle",{cx:t,cy:this.rulerTop-6,r:6,class:"rv-mark"}),e]}gapMark(){if(!this.gap||!this.open)return[];let t=this.rulerTop-13,e=N(this.xOf(0),t,this.xOf(this.gap),t);x(e,{class:"rv-ruler-gap"});let r=Q(this.xOf(this.gap)+6,t+4,this.gap===on?"half a cell":"");return x(r,{"text-anchor":"start",class:"rv-stack-name"}),[e,r]}dots(t,e){let r=this.rulerTop-6,s=g=>Math.min(ti-10,Math.max(10,this.xOf(g+on))),o=this.rulerTop+Pr.height+16,i=Math.abs(t-e)<1e-9,a=N(s(e),Xt.top,s(e),r);x(a,{class:"rv-ruler-ghost"});let l=I("circle",{cx:s(e),cy:r,r:9,class:"rv-ghost"}),c=I("circle",{cx:s(t),cy:r,r:6,class:"rv-scale-right"}),h=q((e+on)*this.figure.stride),A=Q(s(e),o+18,`yours ${q(e)}${i?"":`, at ${h} px`}`);return x(A,{"text-anchor":s(e)>ti/2?"end":"start"}),[...i?[]:[a],l,c,Q(s(t),o,J(t)),A]}};var cu=340,Fl=3,ni=24,ye=24,hu=26,$E=26,Tl=4,NE=20,ri=class extends G{constructor(t,e,r){super(t,e,r);let{layers:s,pixels:o,path:i,lean:a,shows:l}=t;this.writes=l.includes("field"),this.rows=Jn(s,o),this.unit=cu/(o+2*Fl),this.lit=i[0],this.lean=a[0],this.colours=null,this.groups=this.rows.map((f,p)=>this.makeRow(f,p));let c=this.groups[this.groups.length-1];r?.by==="cell"&&(this.buttons=c.cells.map((f,p)=>this.makeButton(p))),this.marks=I("g",{class:"rv-stack-marks"}),this.ghost=I("g"),this.handle=this.makeHandle();let h="A row of a picture and the layers below it",g=[...this.groups.map(({group:f})=>f),this.marks,this.ghost,...this.buttons,this.handle],u=this.drawn({name:h,width:cu,height:this.yOf(this.rows.length)-hu+$E},g);t.moves&&this.listen(u),this.element=u,this.draw()}yOf(t){return ni+t*(ye+hu)}xOf(t,e){return(Fl+e*this.rows[t].step)*this.unit}shift(t){let{step:e,centre:r}=this.rows[t];return this.lean*(r-e/2)*this.unit}makeRow({count:t},e){let r=Array.from({length:t},(o,i)=>this.makeCell(e,i));return{group:I("g",{},...this.paddings(e),...r),cells:r}}makeCell(t,e){let[r,s,o]=[this.xOf(t,e),this.yOf(t),this.rows[t].step*this.unit],i=I("g",{},I("rect",{x:r,y:s,width:o,height:ye,class:"rv-cell-box"}));return t===this.rows.length-1&&i.append(Q(r+o/2,s+ye+20,String(e))),i}makeButton(t){let e=this.rows.length-1,[r,s,o]=[this.xOf(e,t),this.yOf(e),this.rows[e].step*this.unit],i=(l,c)=>I("rect",{x:r+1,y:s-l,width:o-2,height:ye+2*l,class:c}),a=[i(3,"rv-cell-right"),i(6,"rv-cell-edge")];return gt(I("g",{class:"rv-cell"},i(6,"rv-pick"),...a),`cell ${t}`,()=>this.pick(t))}paddings(t){let e=this.figure.layers[t]?.[2]??0;if(!this.figure.shows.includes("padding"))return[];let{count:r,step:s}=this.rows[t];return Array.from({length:e},(o,i)=>[-1-i,r+i]).flat().map(o=>{let i={x:this.xOf(t,o)+1,y:this.yOf(t)+1};return I("rect",{...i,width:s*this.unit-2,height:ye-2,class:"rv-padding"})})}makeHandle(){if(!this.figure.moves)return I("g");let t=I("rect",{x:-16,y:ni-14,width:32,height:ye+28,class:"rv-sample-reach"}),e=_("Lit pixel; the arrows move it",[0,this.figure.pixels-1],t);return x(e,{class:"rv-sample"}),e}listen(t){mo(t,this.handle,({x:e})=>this.put(Math.floor(e/this.unit)-Fl)),Y(this.handle,e=>this.put(this.lit+Math.round(e)),{flat:!0,unit:NE})}put(t){this.lit=Math.min(this.figure.pixels-1,Math.max(0,t)),this.lean=this.figure.lean[this.figure.lean.length-1],this.hold()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:e,lean:r}=this.figure,s=X(t);[this.lit]=W(e.map(o=>[o]),s).map(Math.round),[this.lean]=W(r.map((o,i)=>[o,i]),s)}reached(t){return gd(t,this.answers)}found({check:t}){return[t==="field"?this.rows[this.rows.length-1].field:Pn(this.answers)]}lines(){return this.open?[od(this.figure.layers)]:[]}get answers(){let{layers:t,pixels:e}=this.figure;return Bo(t,e,this.lit)[t.length]}draw(){let{layers:t,pixels:e}=this.figure,r=Bo(t,e,this.lit);this.groups.forEach(({group:s,cells:o},i)=>{x(s,{transform:this.lean?`translate(${this.shift(i)} 0)`:null}),this.colour(o,i&&!this.open?null:r[i])}),x(this.handle,{transform:`translate(${this.xOf(0,this.lit+.5)} 0)`}),x(this.handle,{"aria-valuenow":this.lit,"aria-valuetext":`pixel ${this.lit}`}),this.marks.replaceChildren(...this.open?this.fieldMarks(r):[],...this.names(),...this.pixelNames())}colour(t,e){let r=Math.max(...e??[]);t.forEach((s,o)=>{let i=e&&this.colours&&Z(this.colours.ramps.sequential,e[o],[0,r]);x(s.firstElementChild,{style:i?`fill:${st(i)}`:null})})}pixelNames(){let{pixels:t}=this.figure,e=ni-8,r=Array.from({length:Math.ceil(t/Tl)},(o,i)=>i*Tl).filter(o=>Math.abs(o-this.lit)>Tl).map(o=>Q(this.xOf(0,o+.5),e,String(o)));for(let o of r)x(o,{class:"rv-map-number"});let s=Q(Math.max(20,this.xOf(0,this.lit+.5)),e,`pixel ${this.lit}`);return x(s,{class:"rv-bar-label-now"}),[...r,s]}names(){let t=this.xOf(0,0),e=this.figure.shows.includes("padding"),r=this.figure.layers.map(([s,o,i],a)=>{let l=[`kernel ${s}`];return o>1&&l.push(`stride ${o}`),e&&l.push(`padding ${i}`),Q(t,this.yOf(a)+ye+17,l.join(", "))});for(let s of r)x(s,{"text-anchor":"start",class:"rv-stack-name"});return r}fieldMarks(t){let{layers:e,shows:r}=this.figure,s=e.length,o=Pn(t[s]);if(this.buttons.length)return[];if(!r.includes("field"))return[this.spanMark(s,[o,o],"rv-most")];let i=cl(e,o);return[...i.slice(1).flatMap((l,c)=>[0,1].map(h=>{let[A,g]=[this.endsOf(c,i[c])[h],this.endsOf(c+1,l)[h]],u=N(A,this.yOf(c)+ye,g,this.yOf(c+1));return x(u,{class:"rv-field-side"}),u})),...i.map((l,c)=>this.spanMark(c,l,c===s?"rv-most":"rv-field"))]}endsOf(t,[e,r]){return[e,r+1].map(s=>this.xOf(t,s)+this.shift(t))}spanMark(t,e,r){let[s,o]=this.endsOf(t,e);return I("rect",{x:s,y:this.yOf(t),width:o-s,height:ye,class:r})}reveal(t){super.reveal(t);let e=this.asked?.check==="field"&&t?.[0];if(!e)return this.ghost.replaceChildren();let r=Bo(this.figure.layers,this.figure.pixels,this.lit),[s,o]=this.endsOf(0,cl(this.figure.layers,Pn(r[r.length-1]))[0]),i=e*this.unit,a=I("rect",{x:(s+o-i)/2,y:ni-3,width:i,height:ye+6,class:"rv-ghost"});this.ghost.replaceChildren(a)}};var Ll="ABCDEF",OE=20,RE=10,si=92,Au=8,oi=class extends G{constructor(t,e,r){super(t,e,r);let{readers:s,shows:o,path:i}=t;if(this.writes=o.includes("numbers"),this.fans=o.includes("fan"),this.numbers=i[0]??null,this.chosen=0,this.read=null,this.boxes=[],this.answer=null,this.scene=I("g"),this.names=I("g",{class:"rv-turn-names"}),this.letters=this.fans?s.map((a,l)=>this.makeLetter(l)):[],this.buttons=this.fans&&r?this.letters:[],this.handle=t.moves?_("Bow of the box; the arrows turn it",[-180,180],Ze(this.fans?"rv-turn-grip":"rv-bin-corner")):I("g"),this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.legend=d("ul",{class:"rv-turn-legend"},...this.makeLegend()),this.element=d("div",{class:"rv-turn-figure"},this.drawing,this.legend),this.chips.length){let a={class:"rv-ratios",role:"group","aria-label":"Version"};this.element.append(d("div",a,...this.chips))}this.draw()}makeDrawing(){let{width:t,height:e,stride:r,moves:s}=this.figure,o=I("rect",{width:t,height:e,class:"rv-water"}),i=[];for(let A=r;r>=Au&&A<t;A+=r)i.push(N(A,0,A,e));for(let A=r;r>=Au&&A<e;A+=r)i.push(N(0,A,t,A));let a=I("g",{class:"rv-turn-grid"},...i),c=[I("svg",{width:t,height:e},o,a,this.scene),this.names,...this.letters,this.handle],h=this.drawn({name:"A picture with rotated boxes",width:t,height:e},c);return s&&this.listen(h),h}makeLetter(t){let e=(i,a)=>I("circle",{r:i,class:a}),r=Q(0,4.5,Ll[t]),s=[e(11,"rv-turn-letter"),e(13,"rv-cell-right"),e(13,"rv-cell-edge"),r],o=I("g",{"data-reader":t},...s);return this.asked?(x(o,{class:"rv-cell"}),gt(o,`box ${Ll[t]}`,()=>this.pick(t))):o}makeLegend(){return this.fans?this.figure.readers.map(({title:t,turn:e,offset:r,fields:s},o)=>{let i=Math.abs(e)===1?"degrees":"radians",a=[r?"":"no shift",s[2]==="h"?"h first":""].filter(Boolean),l=[`${i} ${e>0?"↺":"↻"}`,...a].join(", "),c=d("b",{"data-reader":String(o)},d("span",{},Ll[o]));return d("li",{},c,d("span",{},t),d("small",{},l))}):[]}makeChips(){return this.figure.readers.filter(({writes:e})=>e.length).map(({title:e},r)=>d("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(r)},e))}choose(t){this.chosen=t,this.hold()}listen(t){nt(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),r=>{let s=this.boxes[0];s&&this.turnTo(Math.round(Math.atan2(s.y-r.y,r.x-s.x)*180/Math.PI))}):null),Y(this.handle,(e,r)=>this.turnTo((this.numbers?.[4]??0)+e-r),{unit:OE})}turnTo(t){if(!this.numbers)return;let e=t-360*Math.round(t/360);this.numbers=[...this.numbers.slice(0,4),Number(e.toFixed(6))],this.hold()}use(t){this.read=xd(t,this.figure)}playTo(t){let{path:e,readers:r}=this.figure;e.length?this.numbers=W(e,X(t)).map(s=>z(s,RE)):this.chosen=Math.min(r.length-1,Math.floor(t*r.length))}reveal(t){this.answer=t,super.reveal(t)}reached(t){let{boxes:e,written:r}=this;return e.length>0&&yd(t,{boxes:e,written:r,boat:this.figure.boat[4]})}found(t){return this.read&&Ed(t,this.figure,this.read)}get written(){let{writes:t}=this.figure.readers[this.chosen];return t.length?t:this.numbers}lines(){let{written:t,writes:e}=this;return e&&t?[Qd(this.figure.readers[this.chosen].fields,t)]:[]}draw(){let{figure:t,read:e,written:r}=this,s=this.fans?t.readers:[t.readers[this.chosen]];this.boxes=e&&r?s.map(a=>e(a,r)):[];let o=qn(t.boat),i=t.shows.includes("arc")?this.arcOf(o):[];this.scene.replaceChildren(...this.fans?[]:[$o(o)],...i,...this.drawnBoxes()),this.names.replaceChildren(...t.shows.includes("sides")?this.sideNames():[]),this.drawLetters(),this.drawHandle(),O(this.legend,!this.fans||!this.open),this.chips.forEach((a,l)=>{a.setAttribute("aria-pressed",String(l===this.chosen))})}drawnBoxes(){let{asked:t,answer:e,open:r,figure:s}=this;return this.fans?this.boxes.flatMap((i,a)=>i?[this.fannedBox(i,a)]:[]):t?!r||!e?[]:[[e,"rv-turn-ghost"],[t.right,"rv-turn-right"]].flatMap(([i,a])=>{let l=this.read?.(s.readers[0],this.completed(i));return l?[_n(l,a)]:[]}):this.boxes.flatMap(i=>i?[_n(i,"rv-turn-now")]:[])}fannedBox(t,e){let r=this.open&&this.asked?.right.includes(e)?" rv-turn-right":"",s=!r&&this.open&&this.answer?.includes(e)?" rv-turn-ghost":"",o=_n(t,`rv-turn-fan${r}${s}`),i=t.width/2+this.figure.readers[e].beyond;return o.append(I("path",{d:`M${t.width/2} 0L${i} 0`,class:"rv-turn-leader"})),x(o,{"data-reader":e}),this.asked&&o.addEventListener("click",()=>this.pick(e)),o}completed(t){let{boat:e,readers:r}=this.figure,[s,o,i,a]=e,l=r[0].fields[2]==="h"?[a,i]:[i,a];return t.length===1?[s,o,...l,t[0]]:t}arcOf(t){let e=Mo(t),r={...t,cosine:1,sine:0},s=qn([t.x,t.y,0,0,e/2]),o=xt(s,si+22,0),i=xt(t,si,0),a={x:-Math.sign(e)*t.sine,y:-Math.sign(e)*t.cosine},l=N(t.x,t.y,xt(r,si+12,0).x,t.y);x(l,{class:"rv-arc-level"});let c=Q(o.x,o.y+4,`${M(Math.abs(e))}°`);return x(c,{class:"rv-arc-label"}),[l,No(t,si,e),sn(i,a,"rv-arc-tip"),c]}sideNames(){let[t]=this.boxes;return t?["width","height"].map(r=>{let s=kd(t,r,16);return Q(s.x,s.y+4,`${r[0]} ${M(t[r],200)}`)}):[]}drawLetters(){this.letters.forEach((t,e)=>{let r=this.boxes[e];if(x(t,{visibility:r?null:"hidden"}),!r)return;let{x:s,y:o}=xt(r,r.width/2+this.figure.readers[e].beyond,0);x(t,{transform:`translate(${s} ${o})`})})}drawHandle(){let[t]=this.boxes;if(!this.figure.moves||!t)return;let e=this.fans?this.figure.readers[0].beyond:0;tn(this.handle,xt(t,t.width/2+e,0));let r=this.numbers?.[4]??0,s={"aria-valuenow":r,"aria-valuetext":`angle ${M(r,200)}`};x(this.handle,{class:"rv-bin-handle",...s})}};function Qe(n){let t=Ul(n),[e,r,s]=[[0,0],[1,1],[0,1]].map(([a,l])=>FE(n,t,a,l)),[o,i]=[(e+r)/2,Math.hypot((e-r)/2,s)];return{centre:t,long:Math.sqrt(o+i),wide:Math.sqrt(Math.max(0,o-i)),angle:Math.atan2(2*s,e-r)/2}}function gu(n,t=n.length?Qe(n).angle:0){if(!n.length)return o=>o;let e=uu(t),r=Ul(n),s=Gl(n,t);return o=>{let i=o.map((a,l)=>a-r[l]);return e.map((a,l)=>Mr(a,i)/s[l])}}function Gl(n,t){let e=Ul(n);return uu(t).map(r=>{let s=n.map(o=>Mr(r,o.map((i,a)=>i-e[a])));return Math.sqrt(s.reduce((o,i)=>o+i*i,0)/s.length)})}var ai=({long:n,wide:t})=>n/t,ii=(n,t)=>Mr(n,t)/(Math.hypot(...n)*Math.hypot(...t));function du({kind:n,margin:t},e,[r,s,o]){return n==="circle"?ai(Qe(e))-1<=t:n==="outranked"&&ii(r,o)>ii(r,s)}var uu=n=>[[Math.cos(n),Math.sin(n)],[-Math.sin(n),Math.cos(n)]],Ul=n=>[0,1].map(t=>n.reduce((e,r)=>e+r[t],0)/n.length),FE=(n,t,e,r)=>n.reduce((s,o)=>s+(o[e]-t[e])*(o[r]-t[r]),0)/n.length;var[Jl,fu]=[340,12],Hl=(Jl-fu)/2,TE=2.4,LE=20,GE=.06,Kl=3,Pl=[["query","query"],["same","same place"],["other","another one"]],li=class extends G{constructor(t,e,r){super(t,e,r);let{vectors:s,learnt:o,path:i,marks:a}=t;this.writes=!0,this.learnt=o[0],this.angle=i[0]??null,this.ghost=null;let l=1.08*Math.max(...s.flat(),...a.flat());this.before=new nn({x:0,side:Hl,low:-GE*l,high:l,title:"as they are"}),this.after=new nn({x:Hl+fu,side:Hl,low:-Kl,high:Kl,title:"whitened"});let c=r?.wrong.map(({values:m})=>m[0])??[];this.scale=r?.by==="number"?bt({values:[0,...c]},Jl):null;let h=I("circle",{r:14,class:"rv-sample-reach"}),A=I("circle",{r:7,class:"rv-sample-dot"});this.handle=i.length?_("Line; the arrows turn it",[0,180],h,A):I("g"),x(this.handle,{class:"rv-sample"});let g="Vectors of two channels, as they are and whitened",u=[this.before.element,this.after.element,this.handle],f={name:g,width:Jl,height:this.before.height+4},p=this.drawn(f,u,a.length?HE():this.scale);if(i.length&&this.listen(p),this.chips=o.length>1?o.map(m=>this.chip(m)):[],this.element=d("div",{class:"rv-whitening-figure"},p),this.chips.length){let m={class:"rv-ratios",role:"group","aria-label":"learnt from"};this.element.append(d("div",m,d("span",{},"learnt from"),...this.chips))}this.draw()}chip(t){return d("button",{class:"rv-chip",type:"button",onclick:()=>{this.learnt=t,this.hold()}},t.label)}listen(t){nt(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),r=>{let[s,o]=this.before.vectorAt(r),[i,a]=Qe(this.figure.vectors).centre;this.turn(180*Math.atan2(o-a,s-i)/Math.PI)}):null),Y(this.handle,(e,r)=>this.turn((this.angle??0)-e-r),{unit:LE})}turn(t){this.angle=(Math.round(t)%360+360)%360,this.hold()}playTo(t){let{learnt:e,path:r}=this.figure;this.learnt=e[Math.min(e.length-1,Math.floor(t*e.length))],r.length&&([this.angle]=W(r.map(s=>[s]),X(t)))}reveal(t){this.ghost=t?.[0]??null,super.reveal(t)}get whitening(){return gu(this.learnt.vectors,this.angle==null?void 0:Math.PI*this.angle/180)}reached(t){let{whitening:e,figure:r}=this;return du(t,r.vectors.map(e),r.marks.map(e))}found(){return[ai(Qe(this.figure.vectors.map(this.whitening)))]}lines(){let{figure:t,angle:e,whitening:r}=this,s=Qe(t.vectors.map(r)),o=e==null?[]:UE(Gl(t.vectors,Math.PI*e/180)),i=this.open?[`length / width of the ellipse ${Ie(ai(s))}`]:[];if(!t.marks.length)return[...o,...i];let[a,l,c]=t.marks.map(r),h=[l,c].map(A=>Ie(ii(a,A)));return[`cosine of query and same place ${h[0]}`,`cosine of query and another ${h[1]}`,...i]}draw(){let{figure:t,before:e,after:r,whitening:s,learnt:o}=this,i=Qe(t.vectors);e.drawn.replaceChildren(...t.vectors.map(h=>e.dot(h,"rv-cloud-dot")),e.ellipse(i,"rv-cloud-ellipse"),...this.line(e,i),...this.arrows(e,t.marks));let a=t.vectors.map(s),l=t.marks.map(s),c=2*Qe(a).long;this.span(o.vectors.length?[c,...[...a,...l].flat()]:null),r.drawn.replaceChildren(...this.open?this.whitened(a,l):[r.cover()]),this.drawHandle(i),this.chips.forEach((h,A)=>{h.setAttribute("aria-pressed",String(t.learnt[A]===o))})}span(t){let e=Math.max(Kl,Math.ceil(1.05*Math.max(...(t??[]).map(Math.abs))));t?this.after.span(-e,e):this.after.span(this.before.low,this.before.high),this.after.title.textContent=t?"whitened":"not whitened"}whitened(t,e){let{after:r,ghost:s}=this,o=Qe(t),i=s==null?[]:[r.ellipse({...o,long:s*o.wide},"rv-ghost")];return[...t.map(a=>r.dot(a,"rv-cloud-dot")),r.ellipse(o,"rv-cloud-ellipse"),...this.line(r,Qe(this.figure.vectors),this.whitening),...i,...this.arrows(r,e)]}arrows(t,e){return[...Pl.keys()].reverse().filter(r=>e[r]).map(r=>t.arrow(e[r],`rv-vector-${Pl[r][0]}`))}line(t,e,r=s=>s){let[s,o]=[-1,1].map(a=>t.at(r(this.endOf(e,a))));if(this.angle==null&&!this.asked)return[];let i=N(s.x,s.y,o.x,o.y);return x(i,{class:"rv-direction"}),[i]}endOf({centre:t,long:e,angle:r},s){let o=this.angle==null?r:Math.PI*this.angle/180,i=s*TE*e;return[t[0]+i*Math.cos(o),t[1]+i*Math.sin(o)]}drawHandle(t){if(this.angle==null)return;let{x:e,y:r}=this.before.outside(this.endOf(t,1)),s=Math.round(this.angle);x(this.handle,{transform:`translate(${e} ${r})`}),x(this.handle,{"aria-valuenow":s%180,"aria-valuetext":`${s}°`})}},UE=([n,t])=>[`spread along the line ${Ie(n)}, across it ${Ie(t)}`];function HE(){let n=Pl.map(([t,e],r)=>{let s=12+r*112,o=Q(s+12,20,e);return x(o,{"text-anchor":"start"}),I("g",{class:`rv-vector-${t}`},I("circle",{cx:s,cy:16,r:5}),o)});return{element:I("g",{class:"rv-vector-legend"},...n),height:26}}var KE={cells:(...n)=>new Do(...n),bin:(...n)=>new So(...n),pool:(...n)=>new _o(...n),pyramid:(...n)=>new Vo(...n),backward:(...n)=>new Qo(...n),stack:(...n)=>new ri(...n),ruler:(...n)=>new ei(...n),regions:(...n)=>new Zo(...n),turn:(...n)=>new oi(...n),flip:(...n)=>new Oo(...n),lever:(...n)=>new Ro(...n),arrows:(...n)=>new xo(...n),pairs:(...n)=>new qo(...n),whitening:(...n)=>new li(...n),thread:(...n)=>new Lo(...n),memory:(...n)=>new Go(...n),order:(...n)=>new Ho(...n),race:(...n)=>new Wo(...n)},pu=(n,t,e)=>KE[n.kind](n,t,e);var zr=32,JE=4,PE=.9,zE=[.1,.4],mu={cells:({point:{x:n,y:t}})=>({boxes:ci([n-.5,t-.5,n+.5,t+.5])}),bin:({edges:[n,t,e,r],ratio:s,figure:o})=>{if(s>JE)return null;let i=o.rows>1?[n,t,e,r]:[n,-.5,e,.5];return{boxes:ci(i),samples:String(s)}},pool:({edges:[n,t]})=>{let[e,r]=zE;return{boxes:ci([n-.5,e-.5,t-.5,r-.5])}},ruler:({asked:n,mark:t,gap:e,figure:{stride:r}})=>{let s=[t,r/2,r,r,0].join(",");return n||e===.5?{boxes:s,aligned:"true"}:e===0?{boxes:s,aligned:"false"}:null},backward:({edges:n,read:t})=>({boxes:ci(n),paint:`0:${Number((t?.upstream??1).toPrecision(6))}`}),turn:({figure:n,numbers:t})=>({boxes:(n.moves&&t?t:n.boat).join(",")}),lever:({box:[n,t,e,r,s]})=>({boxes:[(n+.5)*zr,(t+.5)*zr,e*zr,r*zr,s].map(Ut).join(",")}),regions:({figure:n,level:t,layout:e,steps:r})=>{let s=r?ne(n,r)?.overlap??0:null;if(s!=null&&(s<-1e-9||s>PE))return null;let o=s==null?"":String(Ut(Math.max(0,s)));return{levels:t?String(t):"",variant:e.variant,overlap:o}},thread:({thread:n,sizes:t})=>({channel:String(be(n,t)[1])}),pairs:({off:[n]})=>({off:[...n].sort((t,e)=>t-e).join(",")})};function zl({page:n,address:t},e){let r=mu[e.figure.kind]?.(e)??(mu[e.figure.kind]?null:{});if(!r)return null;let s=new URLSearchParams(t);for(let[o,i]of Object.entries(r))i?s.set(o,i):s.delete(o);return`${n}?${s}`}function vu(n,t){let e=d("a",{class:"rv-way-out",href:`${n.page}?${n.address}`,target:"_blank",rel:"noopener"},`Open in ${n.title} ↗`),r=()=>{let s=zl(n,t);s&&e.setAttribute("href",s)};for(let s of["pointerenter","pointerdown","focus","click"])e.addEventListener(s,r);return e}function ci(n){let[t,e,r,s]=n.map(o=>(o+.5)*zr);return[(t+r)/2,(e+s)/2,r-t,s-e,0].map(Ut).join(",")}var hi=class{constructor(t,e,r,s,o){this.step=t,this.heard=r,this.answer=null,this.done=!1;let i={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=pu(t.figure,i,t.question);let{answered:a,redraw:l}=r;this.question=t.question?Dg(t.question,this.drawing,{answered:a,redraw:l}):null,this.tick=d("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=d("h3",{tabindex:"-1"},`${e+1} · ${t.title}`,this.tick),this.goal=d("p",{class:"rv-goal",role:"status"}),this.sums=d("div",{class:"rv-sums"}),O(this.sums,!this.drawing.writes),this.link=o,this.way=o?vu(o,this.drawing):null;let c=t.words.map(A=>d("p",{},...On(A,s))),h=this.question?.element??(t.goal?this.goal:null);this.element=d("section",{class:"rv-step","data-step":t.id,"aria-label":`Step ${e+1}: ${t.title}`},d("div",{class:"rv-step-words"},this.title,...c,h),d("div",{class:"rv-step-figure"},this.drawing.element,this.sums,this.way)),this.write()}moved(){this.write(),this.tellGoal(),this.heard.touched();let{goal:t}=this.step;t&&this.drawing.reached(t)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}tellGoal(){let{goal:t}=this.step;if(!t)return;let e=this.done&&this.drawing.holds(t);this.goal.toggleAttribute("data-seen",e),w(this.goal,e?`✓ ${t.done}`:`Your turn: ${t.asks}`)}take(t){this.drawing.take(t),this.write()}paint(t){this.drawing.paint(t)}play(t,e){this.drawing.play(t,e),this.tellGoal(),this.write()}write(){if(this.link&&this.way&&O(this.way,!this.drawing.open||zl(this.link,this.drawing)==null),this.sums.hidden)return;let t=this.drawing.lines();for(;this.sums.childElementCount>t.length;)this.sums.lastElementChild?.remove();t.forEach((e,r)=>{let s=this.sums.children[r]??this.sums.appendChild(d("code",{}));w(s,e)})}show(t,e){this.element.toggleAttribute("data-done",t),this.done=t,this.tellGoal(),e!==this.answer&&this.question?.show(e),this.answer=e,this.write()}};var qE=300,_E=.75,YE="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",VE="-45% 0px -50% 0px";function wu(n){let t=new ql(n);return{element:t.element,topics:[],update:()=>t.update(),destroy:()=>t.destroy()}}var Iu=["wheel","touchmove","keydown","pointerdown"],WE=new Set(["ArrowUp","ArrowDown","PageUp","PageDown","Home","End"," "]),XE=({clientX:n},t)=>t instanceof Element&&n>=t.getBoundingClientRect().left+t.clientWidth,ql=class{constructor({scope:t,colours:e,part:r}){this.scope=t,this.colours=e,this.part=r,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new Ao(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=ug({go:s=>this.go(s),toggle:()=>this.toggle(),seek:s=>this.seek(s)}),this.heading=d("h2",{}),this.note=d("p",{class:"rv-lesson-note",role:"status"}),this.steps=d("div",{class:"rv-steps"}),this.element=d("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.projector=new uo(this.element,s=>this.go((this.progress?.step??0)+s)),this.onKey=this.onKey.bind(this),this.onResize=this.onResize.bind(this),this.onScroll=this.onScroll.bind(this),this.width=innerWidth,document.addEventListener("keydown",this.onKey),addEventListener("resize",this.onResize);for(let s of Iu)addEventListener(s,this.onScroll,{passive:!0});this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:VE}),He().then(s=>this.takeKernels(s),s=>w(this.note,`${s.message} So this lesson shows no numbers here.`))}update(){let t=this.part();if(t?.kind!=="learn")return;let{given:e}=this;this.given=t,this.projector.turn(t.projected),!this.progress||e?.lesson.id!==t.lesson.id||e.rev!==t.rev?(this.progress=new go(t),this.build(this.progress),this.arrive()):e.lesson.seed!==t.lesson.seed&&t.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(t.lesson),this.build(this.progress));for(let r of this.sections)r.paint(this.colours())}build({lesson:t}){let e=new Set;this.observer.disconnect(),w(this.heading,t.title),this.sections=t.steps.map((r,s)=>{let o={completed:()=>this.complete(s),touched:()=>this.touch(s),answered:a=>this.answer(s,a),redraw:()=>this.redraw()},i=this.given?.links.find(({step:a})=>a===r.id);return new hi(r,s,o,e,i)}),this.steps.replaceChildren(...this.sections.map(({element:r})=>r)),this.bar.take(t),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:r}of this.sections)this.observer.observe(r)}takeKernels(t){this.kernels=t;for(let e of this.sections)e.take(t);this.show()}arrive(){let t=this.progress?.step??0;this.begin(),t&&(this.goal=t,requestAnimationFrame(()=>this.bring(t,"auto")))}show(){let{progress:t}=this;if(!t)return;let{lesson:e,step:r,done:s,answers:o}=t;this.bar.show(e,r,s),this.sections.forEach((i,a)=>{let{id:l}=e.steps[a];i.show(s.has(l),o.get(l)??null),i.element.toggleAttribute("data-current",a===r)}),this.projector.show(e,r)}go(t){let{progress:e}=this;!e||t<0||t>=this.sections.length||(this.goal=t,this.enter(t),this.bring(t,this.still.matches?"auto":"smooth"),this.sections[t].title.focus({preventScroll:!0}))}bring(t,e){if(this.projector.on)return;let{element:r}=this.sections[t],s=r.offsetHeight<_E*innerHeight;r.scrollIntoView({block:s?"center":"start",behavior:e})}enter(t){let{progress:e}=this;!e||t===e.step||(e.step=t,this.show(),this.begin(),this.tell("view"))}looked(t){let e=t.filter(s=>s.isIntersecting),r=this.sections.findIndex(({element:s})=>e.some(({target:o})=>o===s));r<0||this.goal<0&&this.enter(r)}onKey(t){if(t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey)return;let e=this.projector.on&&fo.has(t.key);if(!e&&jE(t.composedPath(),this.element))return;let r=this.progress?.step??0;if(t.key==="ArrowRight"||t.key==="n")this.go(r+1);else if(t.key==="ArrowLeft"||t.key==="b")this.go(r-1);else if(t.key==="k")this.toggle();else if(e&&t.key==="PageDown")this.go(r+1);else if(e&&t.key==="PageUp")this.go(r-1);else if(e)this.projector.leave();else return;t.preventDefault()}onScroll(t){if(t instanceof KeyboardEvent&&(t.defaultPrevented||!WE.has(t.key)))return;let[r]=t.composedPath();t.type==="pointerdown"&&!XE(t,r)||(this.goal=-1)}onResize(){let{progress:t}=this;this.projector.fit(!0),!(!t||this.width===innerWidth)&&(this.width=innerWidth,this.goal=t.step,this.bring(t.step,"auto"))}touch(t){this.goal=t,this.enter(t),this.clock.seek(1),this.bar.tell(1,!1)}complete(t){let{progress:e}=this;e?.complete(e.lesson.steps[t].id)&&(this.show(),this.tell("commit"))}answer(t,e){let{progress:r}=this;if(!r)return;r.answers.set(r.lesson.steps[t].id,e),this.enter(t),this.show(),this.sections[t].question?.element.dataset.state==="right"&&r.complete(r.lesson.steps[t].id),this.show(),this.tell("commit")}redraw(){let{progress:t,given:e}=this;!t||!e||(t.redraw((t.seed+1)%(e.last+1)),this.show(),this.tell("commit"))}begin(){let t=this.progress?.lesson.steps[this.progress.step];t&&(this.clock.begin(t.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let t=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),t&&this.current?.play(0,!0),this.run()}seek(t){this.clock.seek(t),this.current?.play(t,!0),this.bar.tell(t,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(t=>this.tick(t)))}tick(t){this.frame=0;let e=this.clock.pass(Math.max(0,t-this.last));this.last=t,this.current?.play(e),this.bar.tell(e,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(r=>this.tick(r)))}tell(t){clearTimeout(this.timer);let e=()=>this.progress&&this.scope.choose(this.progress.choice,t);t==="commit"?e():this.timer=setTimeout(e,qE)}destroy(){this.projector.turn(!1),clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey),removeEventListener("resize",this.onResize);for(let t of Iu)removeEventListener(t,this.onScroll)}};function jE(n,t){let[e]=n;return e instanceof Element?e.matches(n.includes(t)?"input":YE):!1}var ZE=new Map([["roi_index","roi"],["bin_index","bin"]]),ty="x1 y1 x2 y2".split(" "),ey="cx cy w h angle".split(" "),yu=(n,{cases:t,regions:e,tolerance:r})=>[...t.flatMap(s=>Cu(Qu(s),()=>ny(n,s,r))),...Cu("rmac",()=>ry(n,e))],Qu=({operator:n,reduction:t})=>n==="roi_align"&&t==="max"?"roi_align, max":n;function Cu(n,t){try{return t()}catch(e){if(!(e instanceof $t))throw e;return[{operator:n,part:"output",count:0,difference:null,wrong:e.message}]}}function ny(n,t,e){let r=t.operator,[s,o,i,a]=t.shape,{rois:l,bins:c,scale:h,ratio:A,offset:g,minimum:u,clockwise:f}=t,p={values:t.features,batch:s,channels:o,height:i,width:a},m={rois:l,bins:c,rules:{scale:h,ratio:A,offset:g,minimum:u,clockwise:f}},v={...m,features:p,reduction:t.reduction},{output:C,argmax:b}=n.forward(r,v),E=n.backward(r,{...v,gradOutput:t.upstream,argmax:b??void 0}),k=Qu(t),D=[];if(t.plan.length){let T=t.plan.some(y=>y.name==="slopes");D.push({operator:k,...sy(n.plan(r,{...m,height:i,width:a,derivatives:T}),t)})}D.push({operator:k,part:"output",..._l(C,t.output,e,Eu(t))}),t.winners&&b&&D.push({operator:k,part:"winners",...nr(b,t.winners,"cell",Eu(t))});let $=T=>ly(T,t.shape);return D.push({operator:k,part:"features",..._l(E.features,t.grad_features,e,$)}),t.grad_rois&&E.rois&&D.push({operator:k,part:"rois",..._l(E.rois,t.grad_rois,e,cy(E.rois))}),D}function ry(n,{shape:t,scales:e,overlap:r,layouts:s,features:o,maxima:i,winners:a}){let[l,c,h,A]=t,g=s.map(({variant:E,regions:k,level:D})=>{let $=n.regions({height:h,width:A,scales:e,overlap:r,variant:E}),T=rt=>`region ${Math.floor(rt/4)}`,[y,B]=[nr($.regions,k,"cell",T),nr($.level,D,"level",rt=>`region ${rt}`)],R=y.count+B.count;return{operator:`rmac_regions, ${E}`,part:"regions",count:R,difference:null,wrong:y.wrong||B.wrong}}),u={values:o,batch:l,channels:c,height:h,width:A},f=n.regionMaxima({features:u,regions:s[0].regions}),p=E=>`region ${Math.floor(E/c)}, channel ${E%c}`,m=nr(f.maxima,i,"maximum",p),v=nr(f.argmax,a,"cell",p),C=m.count+v.count,b=m.wrong||v.wrong;return[...g,{operator:"region maxima",part:"maxima",count:C,difference:null,wrong:b}]}function sy(n,t){let e=0;for(let r of t.plan){let s=oy(n,r),o=s&&iy(r.bytes,s);if(!s||!o)return{part:"plan",count:e,difference:null,wrong:`no ${r.name}`};let i=c=>hy(n,r.name,c,s,t.bins),{count:a,wrong:l}=nr(s,o,r.name,i);if(e+=a,l)return{part:"plan",count:e,difference:null,wrong:l}}return{part:"plan",count:e,difference:null,wrong:""}}var oy=(n,{name:t})=>n[ZE.get(t)??t];function iy(n,t){let e=t.constructor;return new e(n.slice().buffer)}function nr(n,t,e,r){let s=t.length;if(n.length!==s)return{count:s,difference:null,wrong:`${e}: ${s} numbers on the CPU, ${n.length} here`};let[o,i]=[bu(n),bu(t)],a=o.findIndex((c,h)=>c!==i[h]);if(a<0)return{count:s,difference:null,wrong:""};let l=Math.floor(a/n.BYTES_PER_ELEMENT);return{count:s,difference:null,wrong:`${r(l)}, ${e}: ${Bu(t[l],n[l])}`}}var bu=({buffer:n,byteOffset:t,byteLength:e})=>new Uint8Array(n,t,e);function _l(n,{values:t,size:e},r,s){let o=t.length;if(n.length!==o){let c=`${o} numbers on the CPU, ${n.length} here`;return{count:o,difference:1/0,wrong:c}}let[i,a]=[0,0];for(let c=0;c<o;c+=1){let h=ay(n[c],t[c],e[e.length===1?0:c]);h>i&&([i,a]=[h,c])}let l=i<=r;return{count:o,difference:i,wrong:l?"":`${s(a)}: ${Bu(t[a],n[a])}`}}function ay(n,t,e){if(n===t||Number.isNaN(n)&&Number.isNaN(t))return 0;let r=Math.abs(n-t)/e;return Number.isNaN(r)?1/0:r}var Bu=(n,t)=>`${xu(n)} on the CPU, ${xu(t)} here`,xu=n=>Number.isFinite(n)?Object.is(n,-0)?"−0":ae(n):String(n),ku=(n,[,t])=>`bin (${Math.floor(n/t)}, ${n%t})`;function Eu({rois:n,output:t,bins:e}){let r=e[0]*e[1],s=n.shape[1],o=t.values.length/(n.length/s)/r;return i=>{let[a,l]=[Math.floor(i/r/o),Math.floor(i/r)%o];return`box ${a}, channel ${l}, ${ku(i%r,e)}`}}function ly(n,[,t,e,r]){let s=e*r,[o,i]=[Math.floor(n/s),n%s],a=`channel ${o%t}, cell (${Math.floor(i/r)}, ${i%r})`;return`map ${Math.floor(o/t)}, ${a}`}function cy({shape:n}){let t=n[1],e=["its map's number",...t===6?ey:ty];return r=>`box ${Math.floor(r/t)}, ${e[r%t]}`}function hy(n,t,e,r,s){let o=Math.floor(e/r.shape.slice(1).reduce((a,l)=>a*l,1));if(t==="grids"||t==="offsets")return`box ${o}`;let i=o-n.offsets[n.roi[o]];return`box ${n.roi[o]}, sample ${i}, in ${ku(n.bin[o],s)}`}var Yl={plan:"plan",output:"output",winners:"winning cells",features:"gradient of the features",rois:"gradient of the boxes",regions:"regions and levels",maxima:"values and winning cells"},Ay=["bad","good","none"];function Su({part:n}){let t=S("On the same boxes","agreement"),e=d("p",{class:"rv-agreed",role:"status"}),r=d("table",{class:"rv-table rv-agreement"}),s=d("div",{class:"rv-scrolls",tabindex:"0",role:"region","aria-label":"The comparison"});s.append(r);let o=d("p",{class:"rv-agreed-note"});t.body.append(e,s,o);let i=null;function a(l,c){if(i!==l)return;let h=gy(l,c);e.dataset.state=h.state,w(e,h.text),r.replaceChildren(...vy(l,typeof c=="string"?[]:c))}return{element:t.element,topics:[],update(){let l=n();l?.kind!=="operators"||l===i||(i=l,w(t.remark,l.title),w(o,my(l)),He().then(c=>yu(c,l)).then(c=>a(l,c),c=>a(l,c.message)))}}}function gy({device:n,tolerance:t},e){let r=[typeof e=="string"?dy(e):uy(e,t)];return n&&r.push(fy(n)),{state:Ay.find(o=>r.some(i=>i.state===o))??"none",text:r.map(({text:o})=>o).join(" ")}}var dy=n=>({state:"none",text:`${n.replace(/\.$/,"")}, so the browser has no numbers of its own to compare.`});function uy(n,t){let e=n.reduce((o,i)=>o+i.count,0),r=`${H(e,"number")}, the plans' bit for bit, sums to ${Mu(t)}`,s=n.filter(o=>o.wrong).map(py);return Du("The CPU and WebAssembly",s,r)}function fy({name:n,found:t,tolerance:e}){let r=t.filter(({agrees:s})=>!s).map(s=>`${s.operator}, ${Yl[s.part]}`);return Du(`The CPU and ${n}`,r,`to ${Mu(e)}`)}var Du=(n,t,e)=>t.length?{state:"bad",text:`✗ ${n} disagree. ${t.join("; ")}.`}:{state:"good",text:`✓ ${n} agree: ${e}.`},py=({operator:n,part:t,wrong:e})=>`${n}, ${Yl[t]}: ${e.replace(/\.$/,"")}`,Mu=n=>`one part in ${Math.round(1/n).toLocaleString("en")}`;function my({cases:n}){let[{rois:t,bins:e,shape:r}]=n,[s,o,i,a]=r,l=`${t.shape[0]} boxes of ${e[0]} × ${e[1]} bins`,c=`${H(s,"map")} of ${i} × ${a} cells and ${H(o,"channel")}`;return`${l} on ${c}. A difference is a share of the largest number; that of a box's gradient, whose terms cancel, a share of these.`}function vy({device:n},t){let e=[t.length?"WebAssembly":"",n?.name??""].filter(Boolean),r=wt(["operator","compared",...e,...t.length?["numbers"]:[]]),s=new Map(n?.found.map(c=>[`${c.operator} ${c.part}`,c])),o=t.map(c=>({operator:c.operator,part:c.part,row:c})),i=new Set(o.map(({operator:c,part:h})=>`${c} ${h}`));for(let[c,{operator:h,part:A}]of s)i.has(c)||o.push({operator:h,part:A,row:null});let a="",l=o.map(({operator:c,part:h,row:A})=>{let g=c===a?"":c;a=c;let u=s.get(`${c} ${h}`);return d("tr",{"data-part":`${c} ${h}`,"data-first":g!==""},d("th",{scope:"row"},d("span",{class:g?"":"rv-unseen"},c)),d("td",{},Yl[h]),t.length?Iy(A):null,n?wy(u):null,t.length?d("td",{},A?A.count.toLocaleString("en"):"–"):null)});return[d("thead",{},r),d("tbody",{},...l)]}function Iy(n){if(!n)return d("td",{},"–");let{difference:t,wrong:e}=n,r=t==null?e?"not the same":"bit for bit":Nu(t);return $u(!e,r)}var wy=n=>n?$u(n.agrees,Nu(n.difference)):d("td",{},"–"),$u=(n,t)=>d("td",{"data-state":n?"good":"bad"},`${n?"✓":"✗"} ${t}`),Nu=n=>n===0?"equal":Number.isFinite(n)?F(n.toExponential(1)):"not finite";var Cy={follows:"✓",follows_another:"→",differs:"✗",refuses:"–",unasked:"·"},by={follows:"follows",follows_another:"follows another",differs:"differs",refuses:"refuses",unasked:"not tested"},xy="✓ follows the convention · → follows another in every case · ✗ differs · – does not take such input, or has no backward · dot: not tested",Ey="A cell says what was found.";function Ou({part:n}){let t=S("Who computes what","peers-matrix"),e=d("table",{class:"rv-table rv-peers"}),s=d("div",{class:"rv-scrolls",...{tabindex:"0",role:"region","aria-label":"Implementations by families of cases"}},e),o=d("p",{class:"rv-peers-legend"},xy),i=d("p",{class:"rv-peers-said",role:"status"},Ey);t.body.append(o,i,s);let a=null,l=null;function c(h,A,g){l?.setAttribute("aria-pressed","false"),l=hn(g),l.setAttribute("aria-pressed","true");let u=A?A.said:`${h.versions}; held to ${h.convention}. ${h.note}`.trim();i.replaceChildren(d("strong",{},h.title),` ${u}`)}return{element:t.element,topics:[],update(){let h=n();if(h?.kind!=="peers"||h===a)return;a=h,w(t.remark,`run on ${h.date}`);let A=h.rows.map(g=>Qy(g,h.families,c));e.replaceChildren(yy(h.families),d("tbody",{},...A))}}}function yy(n){let t=n.map(({title:r,said:s})=>d("th",{scope:"col",title:s},d("span",{},r))),e=d("th",{scope:"col"},d("span",{},"implementation"));return d("thead",{},d("tr",{},e,...t))}function Qy(n,t,e){let r=n.cells.map((o,i)=>{let a=`${n.title}, ${t[i].title}: ${by[o.state]}`,l={type:"button","data-state":o.state,"aria-label":a,"aria-pressed":"false",onclick:c=>e(n,o,c)};return d("td",{},d("button",l,Cy[o.state]))});return d("tr",{},d("th",{scope:"row"},d("button",{type:"button",class:"rv-peer","aria-pressed":"false",onclick:o=>e(n,null,o)},n.title)),...r)}var Ru=1.5,By=.34,Tu=64,Vl=.08,ky=3;function Be(n,t,...e){let r=document.createElementNS("http://www.w3.org/2000/svg",n);for(let[s,o]of Object.entries(t))r.setAttribute(s,String(o));return r.append(...e),r}function Sy({size:[n,t],readings:e}){let r=[],s=[];for(let{frame:h,samples:A}of e){let[g,u,f,p,m]=h,[v,C]=[Math.cos(m*Math.PI/180),Math.sin(m*Math.PI/180)],b=(Math.abs(f*v)+Math.abs(p*C))/2,E=(Math.abs(f*C)+Math.abs(p*v))/2;r.push(g-b,g+b),s.push(u-E,u+E);for(let k=0;k<A.length;k+=2)r.push(A[k]),s.push(A[k+1])}let o=n*t<=2*Tu,[i,a]=o?[Math.min(-.5,...r),Math.max(t-.5,...r)]:Fu(r),[l,c]=o?[Math.min(-.5,...s),Math.max(n-.5,...s)]:Fu(s);return{left:i-.3,top:l-.3,width:a-i+.6,height:c-l+.6}}var Fu=n=>[Math.min(...n)-Ru,Math.max(...n)+Ru];function Lu(n){let{left:t,top:e,width:r,height:s}=Sy(n),o=n.readings.map((g,u)=>My(g,n.bins,u)),i=n.readings.map(({said:g},u)=>`${["blue","orange","green"][u]}: ${g}`),[a,l]=n.size,c=`The map of ${a} × ${l} cells, the box and its samples. ${i.join("; ")}`,A={viewBox:`${t} ${e} ${r} ${s}`,role:"img","aria-label":c,class:"rv-thread-map"};return Be("svg",A,Dy(n,{left:t,top:e,width:r,height:s}),...o)}function Dy({size:[n,t],map:e},{left:r,top:s,width:o,height:i}){let[a,l]=[1/0,-1/0];for(let p of e)[a,l]=[Math.min(a,p),Math.max(l,p)];let c=Be("g",{}),[h,A]=[Math.max(0,Math.floor(r+.5)),Math.min(t-1,Math.ceil(r+o))],[g,u]=[Math.max(0,Math.floor(s+.5)),Math.min(n-1,Math.ceil(s+i))],f=(A-h+1)*(u-g+1)<=2*Tu;for(let p=g;p<=u;p+=1)for(let m=h;m<=A;m+=1){let v=e[p*t+m],C=l>a?(v-a)/(l-a):.5,b={x:m-.5,y:p-.5,width:1,height:1};c.append(Be("rect",{...b,class:"rv-thread-cell",style:`--rv-share: ${C.toFixed(3)}`}));let E=String(v);f&&E.length<=ky&&c.append(Be("text",{x:m,y:p,class:"rv-thread-value","font-size":By},E))}return c}function My({frame:n,samples:t,lost:e},[r,s],o){let[i,a,l,c,h]=n,A=[];for(let b=1;b<s;b+=1){let E=-l/2+l*b/s;A.push(Be("line",{x1:E,x2:E,y1:-c/2,y2:c/2}))}for(let b=1;b<r;b+=1){let E=-c/2+c*b/r;A.push(Be("line",{x1:-l/2,x2:l/2,y1:E,y2:E}))}let[g,u]=[-Math.abs(l)/2,-Math.abs(c)/2],f=Be("rect",{x:g,y:u,width:Math.abs(l),height:Math.abs(c)}),p=Be("g",{transform:`translate(${i} ${a}) rotate(${-h})`},f,...A),m=[],v=Math.min(Math.abs(l)/s,Math.abs(c)/r)||1,C=Math.min(Vl,Math.max(Vl/4,Vl*v));for(let b=0;b<e.length;b+=1){let E={cx:t[2*b],cy:t[2*b+1],r:C};m.push(Be("circle",{...E,"data-lost":String(e[b]>0)}))}return Be("g",{class:"rv-thread-mark","data-reading":o},p,...m)}var $y=n=>F(Qt(n)),Gu=({values:n},[t,e])=>Array.from({length:t},(r,s)=>Array.from({length:e},(o,i)=>$y(n[s*e+i])));function Uu({part:n}){let t=S("Threads","peers-museum"),e=d("div",{class:"rv-threads"});t.body.append(e);let r=null;return{element:t.element,topics:[],update(){let s=n();s?.kind!=="museum"||s===r||(r=s,w(t.heading,s.cause),w(t.remark,H(s.threads.length,"thread")),e.replaceChildren(...s.threads.map(Ny)))}}}function Ny(n){let{title:t,year:e,saw:r,why:s,issue:o,thread:i,prism:a,debug:l}=n,c={target:"_blank",rel:"noopener noreferrer"},h=[d("a",{href:o,...c},i),`, ${e} · `,d("a",{href:l,...c},"Its map and numbers in Debug")," · ",d("a",{href:a,...c},"Drag this box in the prism"),", on a map of ours: other numbers, the same rules"],A=d("div",{class:"rv-thread-words"},d("h4",{},t),d("p",{},r),d("p",{class:"rv-thread-why"},s),d("p",{class:"rv-thread-links"},...h)),g=n.readings.map((f,p)=>Oy(n,f,p)),u=d("div",{class:"rv-thread-outputs"},...g);return d("article",{class:"rv-thread","data-thread":n.id},A,Lu(n),u)}function Oy(n,t,e){let{said:r,convention:s,box:o,printed:i}=t,a=Gu(t,n.bins).map(h=>d("tr",{},...h.map(A=>d("td",{},A)))),l=`${r}: the output of ${s}`,c=d("table",{class:"rv-table","aria-label":l},d("tbody",{},...a));return d("figure",{class:"rv-thread-output","data-reading":e},d("figcaption",{},d("strong",{},r),` = ${s}`,d("span",{class:"rv-thread-box"},`${o} · ${i?"printed there":"computed here"}`)),d("div",{class:"rv-scrolls",tabindex:"0",role:"region","aria-label":l},c))}function qr(n,t){let e=n.part("prism");if(!e)return;let{reference:r,why:s,way:o}=e;n.choose({reference:r,why:s,way:o,...t})}var ke=n=>n.shown()?.bin??null,an=([,n],t)=>`bin (${Math.floor(t/n)}, ${t%n})`;var Ry=["cx","cy","w","h","angle"];function Ai(n,t,e){let r=n.editor?.boxes.find(({id:s})=>s===t.id);return!r||Ry.some(s=>s!==e&&r[s]!==t[s])}var Fy="Two conventions that both take this box are compared here.",Ty="Of other conventions than were compared when this page was saved, only a server can tell.";function Ku({scope:n}){let t=S("Which rule makes the difference","prism-causes"),e=d("div",{class:"rv-prism-causes",role:"table"}),r=d("p",{class:"rv-words"}),s=d("button",{class:"rv-badge",type:"button","data-state":"good"}),o=null,i={causes:null,bin:-1};return s.addEventListener("click",()=>Jy(n,o)),t.remark.append(s),t.body.append(e,r),{element:t.element,topics:["scene","focus","boxes","fresh"],update(){let a=n.part("prism");if(!a)return;a.resting&&(o=a.causes);let l=!!(o&&Ai(n,o.box)),c=l&&n.live.alone?", of the box that was saved":"";if(t.element.toggleAttribute("data-old",l),t.element.toggleAttribute("data-none",!o),!o)return w(t.heading,"Which rule makes the difference"),i={causes:null,bin:-1},w(r,n.live.alone?Ty:Fy),e.replaceChildren();w(t.heading,`Why ${o.other} differs from ${o.reference}${c}`);let h=ke(n)??0;if(o===i.causes&&h===i.bin)return;i={causes:o,bin:h},Ly(e,r,o,h);let A=Ju(o);s.disabled=A==null,w(s,A==null?"":`most: ${an(o.bins,A)}`)}}}function Ly(n,t,e,r){let{shown:s,idle:o}=Gy(e),i=Math.max(...s.map(({values:h})=>Math.abs(h[r])||0),0)||1,a=L([0,i],4),l=Hy(s,r,a),c=d("div",{class:"rv-prism-cause rv-prism-causehead",role:"row"},...["rule switched alone","",an(e.bins,r),"largest"].map(h=>d("span",{role:"columnheader"},h)));n.replaceChildren(c,...s.map(h=>Ky(h,r,{most:i,format:a,sign:l}))),w(t,o.length?`Differ too, but change nothing here: ${o.join(", ")}.`:"")}function Gy(n){let t=n.bins[0]*n.bins[1],e=n.rows.map((c,h)=>Uy(c,n.differences.subarray(h*t,(h+1)*t))),r=e.filter(({values:c})=>c.some(h=>h!==0)),s=e.filter(c=>!r.includes(c)).map(({title:c})=>c.toLowerCase()),o={title:"Rules together",words:"what single switches leave",values:n.left},i={title:"Total",words:"",values:n.total,total:!0},a=r.length>1||o.values.some(c=>c!==0);return{shown:[...r,...a?[o]:[],i],idle:s}}var Uy=({title:n,reference:t,other:e},r)=>({title:n,words:`${t} → ${e}`,values:r});function Hy(n,t,e){let r=n.map(({values:o})=>e(o[t])),s=r.pop()??"";return r.length&&_e(r.join(" + "),s)==="≈"?"≈ ":""}function Ky({title:n,words:t,values:e,total:r=!1},s,{most:o,format:i,sign:a}){let l=e[s],c=e.reduce((f,p)=>Math.abs(p)>Math.abs(f)?p:f,0),h=Number.isFinite(l)?Math.min(1,Math.abs(l)/o):0,A=d("i",{class:"rv-prism-bar","data-sign":l<0?"down":"up"});A.style.setProperty("--rv-share",String(h));let g=r?a:"",u=Number.isFinite(l)?`${g}${Hu(l,i)}`:"cannot stand alone";return d("div",{class:`rv-prism-cause${r?" rv-prism-total":""}`,role:"row"},d("span",{role:"cell"},d("b",{},n),t?d("small",{},t):null),d("span",{role:"cell",class:"rv-prism-track"},A),d("span",{role:"cell",class:"rv-prism-value"},u),d("span",{role:"cell",class:"rv-prism-value"},Hu(c,i)))}var Hu=(n,t)=>n>0?`+${t(n)}`:t(n);function Ju({total:n}){let t=null;for(let e=0;e<n.length;e+=1)n[e]&&(t==null||Math.abs(n[e])>Math.abs(n[t]))&&(t=e);return t}function Jy(n,t){let e=n.part("prism"),r=t&&Ju(t),s=e&&n.answer(e.box,e.why??e.reference);s&&r!=null&&n.pinOn(It(s,r,"prism"))}var Py=40,qu=["outputs","minus the reference"],zy="Draw a box, and what each of these makes of it stands here.",_u="No kernel of ours has these rules: the numbers are its reference plan's.";function Yu(n){let{scope:t}=n,e=S("Outputs","prism-outputs"),r={tiles:new Map,apart:!1},s=qu.map((l,c)=>d("button",{class:"rv-chip",type:"button",onclick:()=>{r.apart=c===1,a()}},l)),o=d("div",{class:"rv-prism-tiles"}),i={outputs:Tn("sequential"),apart:Tn("diverging")};e.remark.append(d("div",{class:"rv-chips",role:"group","aria-label":"What is shown"},...s)),e.body.append(d("p",{class:"rv-prism-invites"},zy),o,i.outputs.element,i.apart.element);function a(){let l=t.part("prism");if(o.toggleAttribute("data-waiting",!l),e.element.toggleAttribute("data-boxless",l?.box===null),!l)return Pu(n,r,o,t);s.forEach((A,g)=>{A.setAttribute("aria-pressed",String(r.apart===(g===1)))}),O(i.outputs.element,r.apart),O(i.apart.element,!r.apart),Dt(i.outputs,l.range),Dt(i.apart,l.difference_range),Pu(n,r,o,l);let c=l.readings.flatMap((A,g)=>{let u=t.readings.find(({id:p})=>p===A.id),f=r.tiles.get(A.id);return!u||!f?[]:[{tile:f,what:{part:l,row:g,facts:A,reading:u,answer:t.answer(l.box,A.id)}}]});for(let{tile:A,what:g}of c)_y(n,r,A,g);let h=c.map(({tile:A,what:g})=>Wy(n,r,A,g));pe(r.apart?i.apart:i.outputs,h.find(Boolean)??"")}return{element:e.element,watch:o,topics:["scene","focus","fresh","answers"],update:a}}function Pu(n,t,e,{readings:r}){if(r.map(({id:o})=>o).join()===[...t.tiles.keys()].join())return;let s=t.tiles;t.tiles=new Map(r.map(({id:o})=>[o,s.get(o)??qy(n,o)])),e.replaceChildren(...[...t.tiles.values()].map(o=>o.element))}function qy({scope:n},t){let e={grid:null,drawn:[],unit:""},r=d("i",{class:"rv-prism-sign"}),s=d("span"),o=d("button",{class:"rv-prism-name",type:"button"},r,s),i=d("button",{class:"rv-chip rv-prism-reference",type:"button"},"ref"),a=d("canvas",{role:"img"}),l=d("div",{class:"rv-slot rv-prism-slot"},a),c=d("p",{class:"rv-prism-refused"}),h=d("span",{class:"rv-prism-read"}),A=d("span",{class:"rv-prism-note"}),g=d("span",{class:"rv-prism-plan",title:_u},"plan"),u=Ws({scope:n,reading:t}),f=()=>n.answer(n.part("prism")?.box,t),p=()=>{let $=f(),T=ke(n);$&&T!=null&&n.setHover(It($,T,"prism")),n.raise(t)},m=()=>{n.setHover(null),n.raise(null)};o.addEventListener("click",()=>qr(n,{why:t})),o.addEventListener("focus",p),o.addEventListener("blur",m),i.addEventListener("click",()=>qr(n,{reference:t}));let v=$=>{let T=f(),y=qt(e.grid,$);return T&&y&&It(T,y.row*T.bins[1]+y.column,"prism")};a.addEventListener("pointermove",$=>n.setHover(v($))),a.addEventListener("click",$=>{let T=v($);T&&n.togglePin(T)}),a.addEventListener("keydown",$=>D($));let C=d("div",{class:"rv-prism-head"},o,i),b=d("div",{class:"rv-prism-foot"},h,A,u.element,g),k=d("div",{class:"rv-prism-tile","data-reading":t},C,l,c,b);k.addEventListener("pointerenter",()=>n.raise(t)),k.addEventListener("pointerleave",m);function D($){let T=f(),y=ke(n),B=zt($);if(!T||y==null)return;let[R,rt]=T.bins;if(B){let Et={row:Math.floor(y/rt),column:y%rt},De=me(Et,B,{rows:R,columns:rt});n.pin=null,n.setHover(It(T,De.row*rt+De.column,"prism"))}else $.key==="Enter"&&($.preventDefault(),n.togglePin(It(T,y,"prism")))}return{element:k,sign:r,title:s,why:o,reference:i,canvas:a,slot:l,refused:c,read:h,note:A,plan:g,verdict:u,held:e}}function _y({scope:n},{apart:t},e,r){let{part:s,row:o,facts:i,reading:a,answer:l}=r,c=i.id===s.reference;Vy(e,a),e.title.textContent!==i.title&&e.title.replaceChildren(...Yy(i.title));let h=i.kernel?`Its plan is checked against our ${i.kernel}.`:_u;zu(e.why,[i.calls,i.said,...l?[h]:[]].join(`
`)),e.why.setAttribute("aria-pressed",String(i.id===s.why)),e.why.disabled=c,e.reference.setAttribute("aria-pressed",String(c)),zu(e.reference,c?"The others are compared with it":"Compare the others with it"),e.element.toggleAttribute("data-reference",c),e.element.toggleAttribute("data-why",i.id===s.why),e.element.toggleAttribute("data-raised",n.raised===i.id),w(e.refused,i.refused??""),O(e.refused,!i.refused),O(e.slot,!!i.refused),e.canvas.tabIndex=o===0?0:-1,O(e.plan,!!(!l||i.kernel||i.refused)),e.verdict.show(l&&n.shown(i.id));let A=Vu(r,t),g=ke(n),u=t?s.difference_range:s.range;if(w(e.read,A&&g!=null?Xy(A[g],u,t):""),w(e.note,A?jy(s,i):""),!n.fresh.rests)return;Gn(e.canvas,A??new Float32Array(0));let f=g==null?"":`, ${an(s.bins,g)} is ${e.read.textContent}`;e.canvas.setAttribute("aria-label",`${i.title}: ${qu[Number(t)]}${f}`)}var Yy=n=>n.split(/(?<=[._])/).flatMap((t,e)=>e?[d("wbr"),t]:[t]);function Vy({sign:n},{color:t,mark:e}){let r=`${e} ${t}`;n.dataset.sign!==r&&(n.dataset.sign=r,n.replaceChildren(Er(t,e)))}function zu(n,t){n.title!==t&&(n.title=t)}function Vu({part:n,row:t,answer:e},r){if(!e?.output)return null;let s=n.bins[0]*n.bins[1];return r?n.differences.subarray(t*s,(t+1)*s):e.output}function Wy({scope:n,colours:t},{apart:e},r,s){let{part:o,facts:i,answer:a}=s,[l,c]=o.bins,h=String(Math.min(2.4,Math.max(.6,c/l)));if(r.slot.style.aspectRatio!==h&&(r.slot.style.aspectRatio=h),i.refused)return"";let A=t(),g=ke(n),{width:u,height:f,ratio:p}=Ne(r.slot),m=[a,e?o:o.range.join(),A,g,u,f,p];if(m.every((k,D)=>k===r.held.drawn[D]))return r.held.unit;let v=U(r),C=Vu(s,e);if(r.held.drawn=v&&C?m:[],!v||!C)return"";r.held.grid=Rt(l,c,v,Py);let b=A.ramps[e?"diverging":"sequential"],E=e?o.difference_range:o.range;return r.held.unit=We(v.context,r.held.grid,C,E,{colours:A,ramp:b}),g!=null&&Le(v.context,r.held.grid,g,{width:2,colour:A.highlight}),r.held.unit}function Xy(n,t,e){if(Number.isNaN(n))return"NaN";if(!Number.isFinite(n))return n>0?"∞":"−∞";let r=L(t,4)(n);return e&&n>0?`+${r}`:r}function jy({reference:n,bins:t,difference_range:e},{id:r,most:s,worst:o,same_as:i}){return r===n?"the reference":i?`= ${i}`:s==null||o==null?"":`up to ${L(e,3)(s)} off in ${an(t,o).replace("bin ","")}`}var Zy=8,tQ={max:"the largest sample",corner_max:"the largest weight × value of all"},Wl=({answer:{weights:n},readBy:t},e)=>[0,1,2,3].map(r=>n[4*e+r]*(t(4*e+r)??NaN));function gi(n,t){if(n.answer.state[t]===2)return n.facts.outside;let e=Wl(n,t);return n.facts.pool==="corner_max"?Math.max(...e):e.reduce((r,s)=>r+s,0)}function Wu(n){let{answer:t,facts:e,samples:r}=n,o=r.filter(a=>e.counts||t.state[a]!==2).map(a=>gi(n,a));if(e.pool!=="mean")return Math.max(e.least??-1/0,...o);let i=t.divisor?.[n.bin]??o.length;return o.reduce((a,l)=>a+l,0)/i}function Xu({facts:n,write:t}){let e=n.counts?`It counts as ${t(n.outside)}`:"It is left out";return`Discarded: ${n.discarded}. ${e}.`}function ju(n){let{answer:t,facts:e,samples:r,write:s}=n,o=r.slice(0,Zy).map(h=>s(gi(n,h))),i=r.length>o.length?", …":"",a=s(t.applied?.[n.bin]);if(e.pool!=="mean"){let h=`max(${o.join(", ")}${i})`;return`${h} ${ht(h,a)}: ${tQ[e.pool]}.`}let l=t.divisor?.[n.bin]??r.length,c=`(${o.join(" + ")}${i.replace(","," +")}) ÷ ${F(String(l))}`;return`${c} ${ht(c,a)}`}var Xl=n=>n.samples_shown<n.samples_total||!!(n.samples_total&&!ot(n));function Zu({answer:n,bin:t},{title:e}){if(Xl(n))return"Its samples are on their way.";let r=n.output?.[t]??NaN;return`Without a sample, ${e} gives ${Number.isNaN(r)?"NaN":F(String(r))}.`}function tf({scope:n,reading:t}){let e=S("Sample","prism-sum"),r=d("i",{class:"rv-prism-sign"}),s=d("span");e.remark.append(r,s);let o=d("p",{class:"rv-line"}),i=d("tbody"),a=d("table",{class:"rv-table rv-terms"},i),l=d("p",{class:"rv-why"}),c=d("p",{class:"rv-prism-made"}),h=Rn(()=>Ve(n,t)),A=d("p",{class:"rv-words"});return e.body.append(o,a,l,c,h.line,A),{element:e.element,topics:["scene","focus","feed","fresh","answers"],ofBoxes:!1,update(){let g=n.shown(t),u=g&&n.part("prism")?.readings.find(({id:v})=>v===g.answer.reading),f=g&&u?nQ(n,g,u):null;if(e.element.toggleAttribute("data-none",!g||!u),!g||!u)return w(e.heading,"Sample");let{color:p,mark:m}=n.readings.find(({id:v})=>v===u.id)??{color:null,mark:"disc"};P(r,Er(p,m)),w(s,u.title),P(A,d("b",{},u.calls),`. Rules: ${u.said}.`),w(e.heading,eQ(g,f));for(let v of[o,a,l])O(v,!f);w(c,f?ju(f):Zu(g,u)),f&&rQ(f,o,i,l,n),Fn(h,f?oQ(n,g,f):{ok:"",text:"",go:null})}}}function eQ({answer:n,bin:t,samples:e},r){let s=lt(n,t);return!r&&Xl(n)?`Samples of ${s}`:r?`Sample ${e.indexOf(r.sample)+1} of ${e.length} in ${s}`:`No sample in ${s}`}function nQ(n,{answer:t,bin:e,samples:r,sample:s},o){if(s==null||!ot(t))return null;let i=n.channel?.values,{taps:a,tap_values:l}=t,c=g=>a[g]<0?0:l?l[g]:i?.[a[g]]??null,{min:h,max:A}=n.scene?.channel??{};return{answer:t,facts:o,bin:e,samples:r,sample:s,readBy:c,write:L([h??0,A??1],4)}}function rQ(n,t,e,r,s){let{answer:o,facts:i,sample:a,readBy:l,write:c}=n,{positions:h,taps:A,weights:g}=o,u=o.state[a],[f,p]=[h[2*a],h[2*a+1]].map(B=>K(B,3));w(t,`${wn[u]} x = ${f}  y = ${p} cells`);let m=s.scene?.cells?.width??1,v=Wl(n,a),C=[],b=[0,1,2,3].flatMap(B=>{let R=4*a+B;if(A[R]<0)return[];let rt=`cell (${Math.floor(A[R]/m)}, ${A[R]%m})`,[Et,De,ic]=[c(l(R)),F(g[R].toFixed(4)),c(v[B])];C.push(ic);let Xf=[rt,Et,`× ${De}`,ht(`${Et} × ${De}`,ic)];return[d("tr",g[R]?{}:{"data-zero":!0},...Xf.map(jf=>d("td",{},jf)))]}),E=i.pool==="corner_max",k=E?"largest of them":"Σ value × weight",D=u===2?"":E?`max(${C.join(", ")})`:C.join(" + "),$=d("td",{class:"rv-sum"},ht(D,c(gi(n,a)))),T=d("tr",{class:"rv-total"},d("td",{colspan:"3"},u===2?"outside":k),$);P(e,wt(["","value","weight",""]),...b,T);let y=u===2?Xu(n):u===1?`Clamped: ${i.clamped}.`:"";w(r,y||sQ(n)),r.dataset.state=ie(u)}function sQ({answer:{taps:n,weights:t,tap_values:e},sample:r}){if(e)return"Each bin reads a channel of its own, which need not be the shown one.";let s=[0,1,2,3].map(h=>4*r+h);if(s.filter(h=>n[h]>=0).length<2)return"It reads one cell.";let[,o,i,a]=s.map(h=>t[h]),[l,c]=[o+a,i+a].map(h=>K(h,4));return`Inside: dx = ${l}, dy = ${c} past the first cell's centre.`}function oQ(n,t,e){let{answer:r,facts:s,write:o}=e,i=Ye(n,t);if(i.state==="waiting")return{ok:"",text:"the answer for this box is on its way",go:null};let a=r.output?.[e.bin]??NaN,c=r.samples_shown===r.samples_total&&n.channel?Math.abs(Wu(e)-a):0;if(!(c<=r.tolerance))return{ok:"false",text:`≠ ${o(a)} ✗ ${Te(c)}`,go:null};if(!s.kernel)return{ok:"",text:"its reference plan: no kernel of ours has these rules",go:null};let h=`= ${s.kernel}'s output ${o(a)}`;if(i.state==="bad"){let A=lt(i.answer,i.bin??0);return{ok:"false",text:`${h} ✗ but ${A} is ${Te(i.difference)}`,go:`show ${A}`}}return{ok:"true",text:`${h} ✓ all bins to ${Tt(i.difference??0)}`,go:null}}var iQ={disc:[],square:[8,4],diamond:[2,3],triangle:[9,3,2,3]},aQ=8,lQ=4;function ef(n){let{scope:t}=n,e=S("Sweep","prism-sweep"),r=d("div",{class:"rv-chips",role:"group","aria-label":"What moves"}),s=d("canvas",{tabindex:"0",role:"slider","aria-label":"The box's number"}),o=d("div",{class:"rv-plot rv-plot-tall rv-prism-plot"},s),i=d("p",{class:"rv-words"});e.remark.append(r),e.body.append(o,i);let a={kept:null,plot:null,drawn:[],size:0},l=new ResizeObserver(()=>{a.size+=1});return l.observe(o),s.addEventListener("click",c=>{!a.kept||!a.plot?.x||nf(t,a.kept,zA(o.clientWidth,a.plot.x,Sn(o,c).x))}),s.addEventListener("keydown",c=>dQ(t,a.kept,c)),{element:e.element,watch:o,topics:["scene","focus","boxes","fresh"],update(){let c=t.part("prism");if(!c||(c.resting&&(a.kept=c.sweep),cQ(t,r,c),e.element.toggleAttribute("data-none",!a.kept),!a.kept))return;let h=Ai(t,a.kept.box,a.kept.field);e.element.toggleAttribute("data-old",h);let A=[a.kept,h,ke(t),n.colours(),a.size];h&&A.every((g,u)=>g===a.drawn[u])||(a.drawn=A,hQ(n,{card:e,canvas:s,slot:o,words:i},a,h))},destroy:()=>l.disconnect()}}function cQ(n,t,{ways:e,way:r}){t.childElementCount!==e.length&&t.replaceChildren(...e.map(([s,o])=>d("button",{class:"rv-chip",type:"button",title:o,"data-way":s,onclick:()=>qr(n,{way:s})},s))),[...t.children].forEach((s,o)=>{s.setAttribute("aria-pressed",String(e[o][0]===r))})}function hQ({scope:n,colours:t},{card:e,canvas:r,slot:s,words:o},i,a){let l=i.kept,c=ke(n)??0,h=l.listed.includes(c)?c:l.listed[0],{places:A}=l,[g,u]=[A[0],A[A.length-1]],p=n.editor?.boxes.find(({id:b})=>b===l.box.id)?.[l.field]??NaN;w(e.heading,`Sweep of ${an(l.bins,h)}`),w(o,`Steps of 1/${l.steps} cell. A click or the arrow keys set ${l.field}, now ${K(p,3)} px.`);for(let[b,E]of Object.entries({valuemin:g,valuemax:u,valuenow:p}))r.setAttribute(`aria-${b}`,String(E));r.setAttribute("aria-valuetext",`${K(p,3)} px`),r.setAttribute("aria-label",`${l.title} of the box`),r.dataset.now=String(p);let m=t(),v={series:[],points:[],x:[g,u],xLabel:`${l.title} (${l.field}), px`};for(let[b,E]of l.readings.entries()){let k=n.readings.find(B=>B.id===E);if(!k)continue;let D=AQ(l,b,h),$=gQ(m,k);v.series.push({x:A,y:D,colour:$,width:2,dash:iQ[k.mark]});let y=(a?null:n.answer(l.box.id,E))?.output?.[h];y!=null&&Number.isFinite(y)&&p>=g&&p<=u&&v.points?.push({x:p,y,colour:$})}r.dataset.bin=String(h),i.plot=v;let C=U({canvas:r,slot:s});C&&Ue(C,m,v)}function AQ({values:n,places:t,listed:e},r,s){let o=e.indexOf(s),i=r*t.length;return Float64Array.from(t,(a,l)=>n[(i+l)*e.length+o])}var gQ=({categorical:n,mark:t},{color:e})=>e==null?t:n[e%n.length];function nf(n,{box:t,field:e,places:r},s){let{editor:o}=n,i=o?.boxes.findIndex(({id:l})=>l===t.id)??-1;if(!o||i<0||!o.rules.editable)return;let a=r.reduce((l,c)=>Math.abs(c-s)<Math.abs(l-s)?c:l);o.select(i),o.set({[e]:a})}function dQ(n,t,e){let r=t&&n.editor?.boxes.find(({id:o})=>o===t.box.id),s=t&&r?uQ(t,r[t.field],e):null;!t||s==null||(e.preventDefault(),e.stopPropagation(),nf(n,t,s))}function uQ({places:n,steps:t},e,{key:r,shiftKey:s}){if(r==="Home")return n[0];if(r==="End")return n[n.length-1];let o=n[1]-n[0],i={PageDown:-1,PageUp:1}[r];if(i)return e+i*Math.max(1,t/lQ)*o;let a={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[r];return a?e+a*(s?aQ:1)*o:null}var rf="regions",fQ=8,rr=n=>`var(--rv-categorical-${n%fQ})`,di=n=>n?`Level ${n}`:"Whole map";function ui(n){let t=`var(--rv-level) 0 ${n}px, transparent ${n}px ${n*1.7}px`,e=n?`background: repeating-linear-gradient(90deg, ${t})`:"background: var(--rv-level)";return d("i",{class:"rv-rline",style:e})}var sf=n=>n.part("rmac_regions")??n.part("rmac_descriptor");function sr({regions:n}){return Array.from({length:n.shape[0]},(t,e)=>{let[r,s,o,i,a]=n.subarray(5*e,5*e+5);return{index:e,level:a,x1:r,y1:s,x2:o,y2:i}})}var _r=(n,t,e)=>Pt({layer:rf,row:sf(n)?.drawn.indexOf(t)??-1,region:t,from:e});function Pe(n){let t=sf(n)?.drawn??[];for(let e of[n.pin,n.hover]){if(e?.layer!==rf)continue;let r=e.row??-1,s=r>=0?t[r]:e.region;if(s!=null)return{region:s,pinned:e===n.pin}}return{region:t[0]??0,pinned:!1}}function Yr(n,t){let e=n.scene?.cells,r=n.layer("winner");if(!e||!r||t==null||Number.isNaN(t))return;let{width:s,stride:o}=e,i=[tt(t%s,o),tt(Math.floor(t/s),o)];n.place("winner",[...i,...r.array.subarray(2)])&&n.stage?.dirty()}var fi=he(()=>({channel:null})),ze=n=>n.part("rmac_descriptor"),Vr=(n,t)=>Math.min(fi(n).channel??n.scene?.channel?.index??0,t.channels.length-1);function mn(n,t,e){fi(n).channel=e;let r=t==null?n.hover:_r(n,t,"matrix");Cs(r,n.hover)?n.changed("focus"):n.setHover(r)}var of=(n,t)=>mn(n,t,fi(n).channel);function Wr(n){fi(n).channel=null,n.setHover(null),n.changed("focus")}function or(...n){let t=1/0,e=-1/0;for(let r of n)for(let s of r)s<t&&(t=s),s>e&&(e=s);return Number.isFinite(t)?[Math.min(0,t),e]:[0,1]}function pi({context:n,width:t,height:e},r,[s,o],{colourOf:i,gap:a,least:l}){let c=A=>(e-2)*(1-(A-s)/(o-s||1))+1,h=t/r.length;return r.forEach((A,g)=>{let[u,f]=[c(Math.max(0,A)),c(Math.min(0,A))];n.fillStyle=i(g),n.fillRect(g*h,u,Math.max(h-a,l),Math.max(f-u,.5))}),c}function af({scope:n,colours:t}){let e=S("Three ways to combine the regions","rmac-aggregates"),r=d("div",{class:"rv-arows"});e.body.append(r);let s=[];return{element:e.element,watch:r,topics:["scene"],update(){let o=ze(n)?.aggregates??[];s.length!==o.length&&(s=o.map(pQ),r.replaceChildren(...s.map(i=>i.element))),o.forEach((i,a)=>{mQ(t(),s[a],i)})}}}function pQ({name:n}){let t=d("b"),e=d("code"),r=d("span",{class:"rv-quiet"}),s=d("canvas",{role:"img","aria-label":"The descriptor's numbers"}),o=d("div",{class:"rv-aslot"},s),i=d("div",{},t,e,r);return{element:d("div",{class:"rv-arow","data-aggregate":n},i,o),title:t,formula:e,facts:r,canvas:s,slot:o}}function mQ(n,t,e){let{title:r,formula:s,norm:o,descriptor:i}=e;w(t.title,r),w(t.formula,s),w(t.facts,`${vQ(e)} · length before L2: ${K(o,3)}`);let a=U(t);if(!a)return;let l={colourOf:()=>n.accent,gap:.5,least:.6};pi(a,i,or(i),l)}function vQ({name:n,length:t,similarity:e}){return e==null?`${t} numbers, not comparable with the others`:n==="sum"?`${t} numbers`:`${t} numbers · cosine to R-MAC ${K(e,4)}`}var IQ=["region","channel →","length","part of sum","turns it by"],wQ=330,cf=5,CQ=.6,bQ=.16,xQ="Region vectors: one row per region, one column per channel. Arrow keys move through them.",hf=n=>Math.max(11,Math.min(20,Math.floor(wQ/Math.max(1,n))));function Af({scope:n,colours:t}){let e=S("Region vectors and their sum","rmac-matrix"),r=d("button",{class:"rv-chip",type:"button",onclick:()=>gf(n,[])},"all on");e.remark.append(r);let s=IQ.map(v=>d("span",{},v)),o=d("div",{class:"rv-mrow rv-mhead","aria-hidden":!0},...s),i=d("div",{class:"rv-mlist"}),a=d("canvas",{tabindex:"0",role:"img","aria-label":xQ}),l=d("div",{class:"rv-mslot"},a),c=d("canvas",{role:"img","aria-label":"The descriptor: one bar per channel"}),h=d("div",{class:"rv-msum"},c),A=d("p",{class:"rv-marith"}),g=d("div",{class:"rv-scale"}),u=d("div",{class:"rv-mbody"},i,l),f=d("div",{class:"rv-mfoot"},d("span",{},"descriptor"),h);e.body.append(o,u,f,g,A),EQ(n,a,c);let p=[],m="";return{element:e.element,watch:l,topics:["scene","focus","feed"],update(){let v=ze(n);if(!v)return;let C=JSON.stringify(sr(v).map(b=>b.level));C!==m&&(m=C,p=QQ(n,v),i.replaceChildren(...p.map(b=>b.element))),kQ(n,v,p),r.disabled=!v.off.length,l.style.height=`${hf(p.length)*p.length}px`,SQ(n,v,t(),{canvas:a,slot:l}),MQ(n,v,t(),{canvas:c,slot:h}),$Q(v,g),NQ(n,v,A)}}}function EQ(n,t,e){let r=(s,o)=>eo(s,o,ze(n)?.vectors.shape??[0,0]);t.addEventListener("pointermove",s=>{let o=r(t,s);o&&mn(n,o.row,o.column)}),t.addEventListener("pointerleave",()=>Wr(n)),t.addEventListener("keydown",s=>yQ(n,s)),e.addEventListener("pointermove",s=>mn(n,null,r(e,s)?.column??null)),e.addEventListener("pointerleave",()=>Wr(n))}function gf(n,t){n.choose({off:[...t].sort((e,r)=>e-r)})}function df(n,t){let e=new Set(ze(n)?.off);e.delete(t)||e.add(t),gf(n,[...e])}function yQ(n,t){let e=ze(n);if(!e)return;let{region:r}=Pe(n),s=zt(t);if(s){let[o,i]=e.vectors.shape,a=Vr(n,e)+s.column;mn(n,(r+s.row+o)%o,(a+i)%i)}else(t.key===" "||t.key==="Enter")&&(t.preventDefault(),df(n,r))}function QQ(n,t){let e=sr(t);return e.map(({index:r,level:s})=>BQ(n,r,s,hf(e.length)))}function BQ(n,t,e,r){let s=()=>of(n,t),o={class:"rv-mswitch",type:"button",role:"switch","data-region":String(t)},i=d("button",{...o,onclick:()=>df(n,t),onfocus:s},d("i",{style:`background: ${rr(e)}`}),String(t)),a=lf(),l=lf(),c=d("span");return{element:d("div",{class:"rv-mrow",style:`height: ${r}px`,onpointerenter:s},i,d("span"),a.element,l.element,c),button:i,norm:a,share:l,change:c,index:t}}function lf(){let n=d("i"),t=d("b");return{element:d("span",{class:"rv-meter rv-mbar"},n,t),show(e,r){n.style.width=`${100*e}%`,w(t,r)}}}function kQ(n,{norms:t,shares:e,turns:r,...s},o){let i=new Set(s.off),{region:a}=Pe(n),l=Math.max(...t)||1,c=Math.max(...e)||1,h=L([0,l],3);for(let{element:A,button:g,norm:u,share:f,change:p,index:m}of o){let v=!i.has(m);g.setAttribute("aria-checked",String(v)),g.setAttribute("aria-label",`Region ${m}, ${v?"on":"off"}`),A.toggleAttribute("data-off",!v),A.toggleAttribute("data-here",m===a),u.show(t[m]/l,h(t[m])),f.show(Math.max(0,e[m])/c,v?`${K(100*e[m],1)} %`:"–"),w(p,Number.isNaN(r[m])?"nothing left":`${r[m].toFixed(2)}°`)}}var uf=n=>n>cf?CQ:0;function SQ(n,t,e,r){let s=U(r);if(!s)return;let{context:o,width:i,height:a}=s,{vectors:l}=t,[c,h]=l.shape,A=or(l),g=new Set(t.off),[u,f]=[i/h,a/c];for(let v=0;v<c;v+=1){o.globalAlpha=g.has(v)?bQ:1;for(let C=0;C<h;C+=1)o.fillStyle=st(Z(e.ramps.sequential,l[v*h+C],A)),o.fillRect(C*u,v*f+.5,Math.max(u-uf(u),.5),f-1)}o.globalAlpha=1;for(let v=0;v<h&&u>cf;v+=1){let C=DQ(l,g,v);if(C==null)continue;let b={x:v*u+u/2,y:C*f+f/2};wr(o,b,Math.min(2.6,u/4),e.mark,{width:1,colour:e.casing})}let{region:p}=Pe(n),m=Vr(n,t)*u-1;o.lineWidth=1.6,o.strokeStyle=e.highlight,o.strokeRect(m,.8,u+1.4,a-1.6),o.lineWidth=2,o.strokeStyle=e.focus,o.strokeRect(m,p*f,u+1.4,f)}function DQ(n,t,e){let[r,s]=n.shape,o=a=>n[a*s+e],i=null;for(let a=0;a<r;a+=1)!t.has(a)&&(i==null||o(a)>o(i))&&(i=a);return i}function MQ(n,t,e,r){let s=U(r);if(!s)return;let{descriptor:o,full:i,off:a}=t,{context:l,width:c}=s,h=c/o.length,A=Vr(n,t),u={colourOf:p=>p===A?e.highlight:e.accent,gap:uf(h),least:.5},f=pi(s,o,or(o,i),u);a.length&&(l.strokeStyle=e.text,l.lineWidth=1.4,l.beginPath(),i.forEach((p,m)=>{l.moveTo(m*h,f(p)),l.lineTo((m+1)*h,f(p))}),l.stroke())}function $Q({vectors:n,off:t},e){let r=or(n),s=L(r,3),o=t.length?"— with every region":"",i=[s(r[0]),s(r[1]),"○ the channel's largest",o];if(e.dataset.texts===i.join())return;e.dataset.texts=i.join();let[a,...l]=i.map(c=>d("span",{},c));e.replaceChildren(a,d("i",{class:"rv-rampbar rv-rampbar-sequential"}),...l)}function NQ(n,t,e){let{channels:r,argmax:s,maxima:o,norms:i,vectors:a,total:l,total_norm:c,descriptor:h}=t,{region:A}=Pe(n),g=Vr(n,t),u=A*r.length+g,f=n.scene?.cells?.width??1,[p,m]=[Math.floor(s[u]/f),s[u]%f],v=t.off.includes(A);Yr(n,s[u]);let C=`Region ${A}, ${r[g]}: `,b=v?" · switched off, so not added. ":" · added over the regions that are on: ",[E,k,D]=[l[g],c,h[g]].map(Et=>K(Et,4)),$=`Σ = ${E}, ÷ ${k} ${_e(`${E} ÷ ${k}`,D)} `,[T,y,B]=[o[u],i[A],a[u]].map(Et=>K(Et,4)),R=[d("span",{class:"rv-quiet"},C),`largest value ${T} at row ${p}, column ${m} ÷ length ${y} `,`${_e(`${T} ÷ ${y}`,B)} `,d("b",{},B),d("span",{class:"rv-quiet"},b),$,d("b",{},D)],rt=R.map(Et=>typeof Et=="string"?Et:Et.textContent).join("");e.textContent!==rt&&e.replaceChildren(...R)}var ff="144",OQ=3;function pf({scope:n,colours:t}){let e=S("Where the strongest channels come from","rmac-patches"),r=d("div",{class:"rv-pstrip"}),s=d("p",{class:"rv-quiet",hidden:!0},"No channel of the sum is above 0.");e.body.append(r,s);let o="";return{element:e.element,topics:["scene","feed"],update(){let i=ze(n)?.patches??[],a=n.picture?.bitmap??null,l=JSON.stringify([i,n.scene?.picture?.digest,!!a]);l!==o&&(o=l,w(e.remark,"winning cell with its neighbours"),O(s,i.length>0),r.replaceChildren(...i.map(c=>RQ(n,t(),c,a))))}}}function RQ(n,t,e,r){let{channel:s,region:o,name:i,cell:a,share:l}=e,c=K(e.value,3),h=d("canvas",{width:ff,height:ff}),A=()=>mn(n,o,s),g=`region ${o}, cell row ${a[0]}, column ${a[1]}`,u=`region ${o} · ${(100*l).toFixed(0)} %`;return r&&FQ(h,t,e,r,n.scene?.cells?.stride??0),d("button",{class:"rv-pitem",type:"button","data-channel":String(s),"data-region":String(o),"data-cell":a.join(),"aria-label":`${i}, ${c}: ${g}`,onpointerenter:A,onpointerleave:()=>Wr(n),onfocus:A},h,d("b",{},c),d("span",{},i),d("span",{class:"rv-quiet"},u))}function FQ(n,t,{box:[e,r,s,o],cell:i},a,l){let c=n.getContext("2d"),h=n.width/Math.max(s,o),[A,g]=[e-s/2,r-o/2];c.imageSmoothingEnabled=h<OQ,c.drawImage(a,A,g,s,o,0,0,s*h,o*h);let u=l*h-2,f=(i[1]*l-A)*h+1,p=(i[0]*l-g)*h+1;c.lineWidth=5,c.strokeStyle=t.casing,c.strokeRect(f,p,u,u),c.lineWidth=2.6,c.strokeStyle=t.highlight,c.strokeRect(f,p,u,u)}var TQ=8,LQ=6,GQ=.35,UQ=["level","square ⌊2w / (l + 1)⌋","rows × columns","a step down, first rows","a step across, first columns"],Xr=n=>F(String(Number(n.toPrecision(4)))),vf=n=>n.map(({t,b:e})=>e?d("strong",{},t):t);function If({scope:n}){let t=S("Where the regions come from","rmac-derivation"),e="";return{element:t.element,topics:["scene"],update(){let r=n.part("rmac_regions")?.derivation,s=JSON.stringify(r??null);if(!r||s===e)return;e=s,w(t.remark,`${r.variant}, ${r.bits}-bit`);let o=[HQ(r),KQ(r),...zQ(r),_Q(r)];t.body.replaceChildren(...o)}}}var jl=({steps:n},t)=>vf(n.find(e=>e.title===t)?.sentence??[]),vi=(n,t,...e)=>d("section",{class:"rv-dstage"},d("h4",{},d("i",{},String(n)),t),...e);function HQ(n){let{height:t,width:e}=n,r=Math.min(t,e),s=Math.max(t,e),o=`${r>GQ*s?"short side ":""}w = ${r}`,i={class:"rv-drest",style:`flex: ${s-r} 0 0`},a=d("div",{class:"rv-dsides","aria-hidden":!0},d("span",{style:`flex: ${r} 0 0`},o),s>r?d("span",i,`${s-r}`):null);return vi(1,"The two sides",d("p",{},...jl(n,"The two sides")),a)}function KQ(n){let t="How many steps along the long side",{candidates:e,overlap:r}=n,s=d("p",{},...jl(n,t)),o=d("p",{class:"rv-dmore"},...jl(n,"More of them along the long side"));if(!e.length)return vi(2,t,s,o);let i=Math.min(n.height,n.width),a=Math.max(n.height,n.width),l=d("tr",{},d("th",{scope:"col"},"steps k"),d("th",{scope:"col",class:"rv-dpicture"},"a square and the next"),d("th",{scope:"col"},`b = (${a} − ${i}) / k`),d("th",{scope:"col"},"overlap (w² − w·b) / w²"),d("th",{scope:"col"},`|overlap − ${Xr(r)}|`)),c=e.map(g=>JQ(g,i,a)),h=d("tbody",{},...c),A=d("table",{class:"rv-table rv-dtable rv-dcandidates"},d("thead",{},l),h);return vi(2,t,A,s,o)}function JQ({steps:n,gap:t,overlap:e,difference:r,chosen:s,written:o},i,a){let l=s?d("span",{class:"rv-dtaken"},"taken"):null;return d("tr",{"data-chosen":s,"data-steps":String(n),"data-gap":String(t),"data-overlap":String(e),"data-difference":String(r)},d("th",{scope:"row"},String(n),l),d("td",{class:"rv-dpicture"},PQ(t,i,a)),d("td",{title:o.gap},Xr(t)),d("td",{title:o.overlap},Xr(e)),d("td",{title:o.difference},Xr(r)))}function PQ(n,t,e){let r=s=>`${100*s/e}%`;return d("div",{class:"rv-dtrack","aria-hidden":!0},d("i",{style:`left: 0; width: ${r(t)}`}),d("i",{style:`left: ${r(n)}; width: ${r(t)}`}))}function zQ(n){if(!n.levels.length)return[];let t=n.levels.map(s=>qQ(s,n)),e=d("thead",{},wt(UQ)),r=d("table",{class:"rv-table rv-dtable rv-dlevels"},e,d("tbody",{},...t));return[vi(3,"The squares of each level",r)]}function qQ(n,{height:t,width:e,wd:r,hd:s}){let{level:o,size:i,columns:a,rows:l,dash:c}=n,h=[mi(`(${o} + ${s}) × `),mi(`(${o} + ${r})`),mi(` = ${a*l}`)];return d("tr",{style:`--rv-level: ${rr(o)}`,"data-level":String(o),"data-size":String(i),"data-columns":String(a),"data-rows":String(l),"data-stride-x":String(n.stride_x),"data-stride-y":String(n.stride_y),"data-starts-x":n.starts_x.join(),"data-starts-y":n.starts_y.join()},d("th",{scope:"row"},ui(c),String(o)),d("td",{title:`2 · ${Math.min(t,e)} / ${o+1}`},d("b",{},String(i))),d("td",{},...h),d("td",{},mf(t,i,n.stride_y,n.starts_y)),d("td",{},mf(e,i,n.stride_x,n.starts_x)))}var mi=n=>d("span",{class:"rv-dpart"},n);function mf(n,t,e,r){let s=r.length,o=s>TQ?[...r.slice(0,LQ),"…",r[s-1]]:r,i=s>1?[`(${n} − ${t}) / ${s-1} `,`= ${Xr(e)}`]:["one square"];return d("span",{class:"rv-dwalk"},d("span",{class:"rv-quiet"},...i.map(mi)),d("b",{},o.join(" ")))}function _Q({levels:n,whole_map:t,count:e}){let r=n.map(a=>a.columns*a.rows);t&&r.unshift(1);let s=r.length>1?`${r.join(" + ")} = `:"",o=t?"; the 1 is the whole map":"",i=d("strong",{},H(e,"region"));return d("p",{class:"rv-dsum","data-count":String(e)},s,i,o)}function wf({scope:n}){let t=S("Other implementations at this size","rmac-variants"),e="";return{element:t.element,topics:["scene"],update(){let r=n.part("rmac_regions")?.differences,s=JSON.stringify(r??null);if(!r||s===e)return;e=s;let o=r.some(Cf);w(t.remark,o?"draw one with “Compare with”":"all agree here"),t.body.replaceChildren(...r.map(YQ))}}}var Cf=({extra:n,missing:t})=>!!(n||t);function YQ(n){let{variant:t,count:e,extra:r,missing:s,drawn:o}=n,i=[r?`${r} only there`:"",s?`${s} only here`:""].filter(Boolean);return d("p",{class:"rv-dother","data-variant":t,"data-count":String(e),"data-differs":Cf(n),"data-drawn":o},...vf(n.sentence),i.length?d("span",{class:"rv-quiet"},` ${i.join(", ")}`):null)}var VQ=4096,WQ=["channel","largest value","row, column"];function xf({scope:n}){let t=S("Regions","rmac-list"),e="",r=[];return t.element.addEventListener("pointerleave",()=>n.setHover(null)),{element:t.element,topics:["scene","focus"],update(){let s=n.part("rmac_regions");if(!s)return;let{height:o,width:i,levels:a,whole_map:l,variant:c}=s.derivation,h=JSON.stringify([o,i,a,l,c]);e!==h&&(e=h,r=XQ(n,t,s)),w(t.remark,"hover, or click to pin");let{region:A,pinned:g}=Pe(n);for(let{button:u,index:f}of r){let p=f===A;u.toggleAttribute("data-here",p),u.setAttribute("aria-pressed",String(p&&g)),u.tabIndex=p?0:-1}}}}function XQ(n,t,e){let r=[],s=()=>r.map(({button:a})=>a),o=new Map;for(let a of sr(e))o.set(a.level,[...o.get(a.level)??[],a]);let i=[...o].map(([a,l])=>{let c=[...l].sort((u,f)=>u.y1-f.y1||u.x1-f.x1),h=c.map(u=>ZQ(n,u,s));h.forEach((u,f)=>{r.push({button:u,index:c[f].index})});let A=new Set(l.map(u=>u.x1)).size,g=e.derivation.levels.find(u=>u.level===a)?.dash??0;return jQ(a,g,A,h)});return t.body.replaceChildren(...i),r}function jQ(n,t,e,r){let s=d("span",{},`${r.length}`),o=d("div",{class:"rv-rlevel-name"},ui(t),di(n),s),i=`grid-template-columns: repeat(${e}, minmax(14px, 24px))`,a=`Regions of ${di(n).toLowerCase()}`,l=d("div",{class:"rv-rgrid",style:i,role:"group","aria-label":a},...r);return d("div",{class:"rv-rlevel",style:`--rv-level: ${rr(n)}`},o,l)}function ZQ(n,{index:t,x1:e,y1:r,x2:s,y2:o},i){let a=`${o-r+1} × ${s-e+1}`,l=()=>n.setHover(_r(n,t,"list"));return d("button",{class:"rv-rcell",type:"button","data-region":String(t),"aria-pressed":"false","aria-label":`Region ${t}: ${a} cells from row ${r}, column ${e}`,onpointerenter:l,onfocus:l,onclick:()=>n.togglePin(_r(n,t,"list")),onkeydown:c=>Dn(i(),c,{round:!0})})}function Ef({scope:n}){let t=S("Region","rmac-region"),e=d("p",{class:"rv-facts-line"}),r=d("tbody"),s=d("thead",{},wt(WQ)),o=d("table",{class:"rv-table rv-rtable"},s,r),a={class:"rv-rscroll",tabindex:"0",role:"region","aria-label":"Winning cell of each channel"};t.body.append(e,d("div",a,o));let l={scene:null,region:-1};return r.addEventListener("pointerover",c=>{let h=c.target instanceof Element?c.target.closest("tr"):null;h&&Yr(n,Number(h.dataset.cell))}),r.addEventListener("pointerleave",()=>bf(n)),{element:t.element,topics:["scene","focus"],update(){let c=n.part("rmac_regions"),{scene:h}=n;if(!c||!h)return;let{region:A,pinned:g}=Pe(n),u=sr(c),f=u[A];if(t.element.toggleAttribute("data-empty",!f),!f)return w(t.heading,"No region"),w(e,""),r.replaceChildren();let p=di(f.level).toLowerCase();w(t.heading,`Region ${A}`),w(t.remark,`${p} · one of ${u.length}${g?" · pinned":""}`),w(e,tB(f,h.cells?.stride??0)),(l.scene!==h||l.region!==A)&&r.replaceChildren(...eB(h,c,A)),Object.assign(l,{scene:h,region:A}),bf(n)}}}function tB({x1:n,y1:t,x2:e,y2:r},s){let[o,i]=[r-t+1,e-n+1],a=`${o} × ${i} = ${o*i} cell${o*i===1?"":"s"}`;return`${`rows ${t} … ${r}, columns ${n} … ${e}`}
${a} · ${o*s} × ${i*s} px`}function eB({cells:n,channel:t},{maxima:e,argmax:r,channels:s},o){let i=e.shape[1],a=e.subarray(o*i,(o+1)*i),l=n?.width??1,c=s.length?t?.index:0,h=[...a.keys()].sort((f,p)=>+(p===c)-+(f===c)||a[p]-a[f]).slice(0,VQ),A=L([Math.min(...a),Math.max(...a)],4),g=h.map(f=>{let p=r[o*i+f];return d("tr",{"data-cell":String(p),"data-shown":f===c},d("th",{scope:"row"},s[f]??t?.name??""),d("td",{},A(a[f])),d("td",{},`${Math.floor(p/l)}, ${p%l}`))});return s.length?g:[...g,d("tr",{},d("td",{colspan:"3"},"A map with this many channels sends the shown one only."))]}function bf(n){let t=n.part("rmac_regions");if(!t)return;let e=t.channels.length?n.scene?.channel?.index??0:0,{region:r}=Pe(n);Yr(n,t.argmax[r*t.argmax.shape[1]+e])}var yf=11,Zl=he(()=>({hit:null})),vn=n=>n.part("rmac_search");function jr(n,t){Zl(n).hit!==t&&(Zl(n).hit=t,n.changed("focus"))}function Zr(n,{hits:t,chosen:e}){let r=o=>t.findIndex(i=>i.key===o),s=r(Zl(n).hit);return s>=0?s:Math.max(0,r(e))}function Qf({best:n},t){let[e,r]=n.shape,s=[];if(t>=e)return s;for(let o=t*r;o<(t+1)*r;o+=1){let i=[...n.subarray(o*yf,(o+1)*yf)],[a,l,c]=i.slice(8);if(Number.isNaN(a))break;s.push({query:i.slice(0,4),hit:i.slice(4,8),value:a,regions:[l,c]})}return s}function Bf({pairs:n,query_boxes:t,hit_boxes:e},{row:r,column:s}){return!n||!t||!e?null:{query:[...t.subarray(4*r,4*r+4)],hit:[...e.subarray(4*s,4*s+4)],value:n[r*n.shape[1]+s],regions:[r,s]}}function kf({scope:n}){let t=S("Found","rmac-hits"),r=d("div",{class:"rv-hits",role:"listbox","aria-label":"Pictures found, the most alike first"});t.body.append(r),r.addEventListener("pointerleave",()=>jr(n,null));let s=new Map,o=i=>{let a=s.get(i.key)??nB(n,i,()=>[...r.querySelectorAll("button")]);return s.set(i.key,a),a};return{element:t.element,topics:["scene","feed","focus"],update(){let i=vn(n),a=i?.hits??[];w(t.remark,`${a.length} pictures, the most alike first`);let l=a.map(g=>o(g).element);if(l.length===r.children.length&&l.every((g,u)=>r.children[u]===g)||r.replaceChildren(...l),!i)return;let h=a[Zr(n,i)]?.key,A=Math.min(...a.map(g=>g.similarity),0);for(let g of a){let{element:u,bar:f}=o(g);rB(o(g),g),f.style.width=`${Math.max(0,100*(g.similarity-A)/(1-A))}%`,u.toggleAttribute("data-here",g.key===h),u.setAttribute("aria-selected",String(g.key===i.chosen))}}}}function nB(n,{key:t},e){let r=d("img",{alt:""}),s=d("b"),o=d("span",{class:"rv-hname"}),i=d("code"),a=d("i"),l=d("span",{class:"rv-hline"},i,d("span",{class:"rv-meter rv-htrack"},a));return{element:d("button",{class:"rv-hit",type:"button",role:"option","data-key":t,onpointerenter:()=>jr(n,t),onfocus:()=>jr(n,t),onblur:()=>jr(n,null),onclick:()=>n.choose({hit:t}),onkeydown:h=>Dn(e(),h)},r,s,o,l),image:r,rank:s,name:o,value:i,bar:a}}function rB({element:n,image:t,rank:e,name:r,value:s},o){let i=ws(o.digest),a=K(o.similarity,3);i&&t.src!==i.src&&(t.src=i.src),w(e,`${o.rank}${o.relevant?" · same":""}`),w(r,o.title),w(s,a),n.toggleAttribute("data-relevant",!!o.relevant);let l=o.relevant?", the same landmark":"";n.setAttribute("aria-label",`${o.rank}: ${o.title}, similarity ${a}${l}`)}var Sf=26,sB=.15,Ii=1.5,oB=-1e6;function Nf({scope:n,colours:t}){let e=S("What makes them similar","rmac-pairs"),s=d("canvas",{role:"img","aria-label":"The query and the hit with their best pairs of regions"}),o=d("div",{class:"rv-pairs"},s),i=d("div",{class:"rv-plist"}),l=d("canvas",{role:"img","aria-label":"Every pair of regions: rows are the query's, columns the hit's"}),c=d("div",{class:"rv-pgrid"},l),h=d("p",{class:"rv-quiet rv-pgridwords"}),A=d("div",{class:"rv-pbelow"},i,d("div",{},c,h));e.body.append(o,A);let g={pair:null,cell:null},u=p=>{Object.assign(g,p),f()};i.addEventListener("pointerleave",()=>u({pair:null})),l.addEventListener("pointermove",p=>u({cell:hB(n,l,p)})),l.addEventListener("pointerleave",()=>u({cell:null}));function f(){let p=vn(n),m=p?Zr(n,p):-1,v=p?.hits[m];if(!p||!v)return;let C=Qf(p,m),b=g.cell&&Bf(p,g.cell);w(e.heading,`What makes ${v.title} similar`),w(e.remark,`similarity ${K(v.similarity,4)}`);let E=iB(b?[b]:C,C,t());lB(n,t(),{canvas:s,slot:o},v,E,b?0:g.pair),b||aB(n,C),cB(i,C,v,k=>u({pair:k})),AB(p,t(),{canvas:l,slot:c},h,v,b)}return{element:e.element,watch:o,topics:["scene","focus","feed"],update:f}}var iB=(n,t,e)=>n.map(r=>{let s=t.findIndex(({regions:o})=>o.every((i,a)=>i===r.regions[a]));return{...r,colour:s<0?e.highlight:e.categorical[Of(s)]}}),Of=n=>(n+1)%8;function aB(n,t){let e=n.layer("pairs");if(!e)return;let r=new Float32Array(e.array.length).fill(oB);t.forEach(({query:s},o)=>{r.set([...s,0],r.length-5*(o+1))}),n.place("pairs",r)&&n.stage?.dirty()}function lB(n,t,e,r,s,o){let i=U(e),a=n.scene?.picture;if(!i||!a)return;let{context:l,width:c,height:h}=i,A={width:(c-Sf)/2,height:h},g=Mf(a.width,a.height,0,A),u=Mf(r.size[0],r.size[1],A.width+Sf,A),f=n.picture?.bitmap,p=ws(r.digest);f&&l.drawImage(f,g.x,g.y,g.width,g.height),p?.complete&&p.naturalWidth&&l.drawImage(p,u.x,u.y,u.width,u.height);for(let m=s.length-1;m>=0;m-=1){l.globalAlpha=o!=null&&o!==m?sB:1;let v=$f(g,s[m].query),C=$f(u,s[m].hit);Df(l,v,C,4.5,t["casing-strong"]),Df(l,v,C,2.2,s[m].colour)}l.globalAlpha=1}function Df(n,t,e,r,s){n.lineWidth=r,n.strokeStyle=s,n.strokeRect(t.x,t.y,t.width,t.height),n.strokeRect(e.x,e.y,e.width,e.height),n.beginPath(),n.moveTo(t.x+t.width,t.y+t.height/2),n.lineTo(e.x,e.y+e.height/2),n.stroke()}function Mf(n,t,e,r){let s=Math.min(r.width/n,r.height/t),o={width:n*s,height:t*s};return{...o,scale:s,x:e+(r.width-o.width)/2,y:(r.height-o.height)/2}}function $f(n,[t,e,r,s]){let o=Math.max(n.x+Ii,n.x+(t-r/2)*n.scale),i=Math.max(n.y+Ii,n.y+(e-s/2)*n.scale),a=Math.min(n.x+n.width-Ii,n.x+(t+r/2)*n.scale),l=Math.min(n.y+n.height-Ii,n.y+(e+s/2)*n.scale);return{x:o,y:i,width:Math.max(2,a-o),height:Math.max(2,l-i)}}function cB(n,t,e,r){let s=JSON.stringify([e.key,t.map(c=>[c.value,...c.regions])]);if(n.dataset.pairs===s)return;n.dataset.pairs=s;let o=t.map(({value:c,regions:h},A)=>{let g=e.similarity>0?`${(100*c/e.similarity).toFixed(1)} %`:"";return d("div",{class:"rv-pair",tabindex:"0","data-value":String(c),onpointerenter:()=>r(A),onfocus:()=>r(A),onblur:()=>r(null)},d("i",{style:`background: var(--rv-categorical-${Of(A)})`}),d("span",{},`region ${h[0]} ↔ ${h[1]}`),d("code",{},K(c,4)),d("span",{class:"rv-quiet"},g))}),i=t.reduce((c,h)=>c+h.value,0)/e.similarity,a=`Together ${(100*i).toFixed(1)} % of the similarity.`,l={class:"rv-quiet","data-given":String(i)};n.replaceChildren(...o,d("p",l,e.similarity>0?a:""))}function hB(n,t,e){let r=vn(n);return!r?.pairs||r.hits[Zr(n,r)]?.key!==r.chosen?null:eo(t,e,r.pairs.shape)}function AB({pairs:n,chosen:t},e,r,s,o,i){if(O(r.slot,o.key!==t||!n),!n||r.slot.hidden)return w(s,"Click the picture to see every pair of its regions.");let[a,l]=n.shape,c=n.reduce((k,D)=>k+D,0),h=n.reduce((k,D)=>Math.max(k,Math.abs(D)),0),g=`${a*l===1?"1 pair gives":`${a} × ${l} pairs add up to`} ${K(c,4)}; colours ±${K(h,4)}`,[u,f]=i?.regions??[0,0];w(s,i?`query's region ${u}, hit's region ${f}: ${K(i.value,5)}`:g),r.slot.dataset.sum=String(c);let p=U(r);if(!p)return;let{context:m,width:v,height:C}=p,[b,E]=[v/l,C/a];n.forEach((k,D)=>{m.fillStyle=st(Z(e.ramps.diverging,k,[-h||-1,h||1])),m.fillRect(D%l*b,Math.floor(D/l)*E,b+.3,E+.3)}),i&&(m.lineWidth=2,m.strokeStyle=e.highlight,m.strokeRect(f*b,u*E,b,E))}function Ff({scope:n}){let t=S("Which descriptor finds the most","rmac-scores"),e=d("tbody"),r=d("thead",{},wt(["","as it is","whitened"])),s=d("table",{class:"rv-table rv-scores"},r,e),o=d("p",{class:"rv-quiet rv-scorenote"});t.body.append(s,o);let i="";return{element:t.element,topics:["scene"],update(){let a=vn(n);if(!a)return;let l=JSON.stringify([a.scores,a.is_whitened,a.collection]);l!==i&&(i=l,w(t.remark,"mean average precision"),e.replaceChildren(...dB(a)),w(o,gB(a.collection)))}}}var gB=n=>`Each of the ${n} drawn pictures is the query once, computed just now. The collection is made for teaching: landmarks come back at another scale, place and light, before landscapes they share with others. So these numbers compare the descriptors here; they say nothing about photographs.`;function dB({scores:n,is_whitened:t}){let e=Math.max(...n.flatMap(r=>[r.plain,r.whitened??0]));return n.map(({method:r,title:s,plain:o,whitened:i,used:a})=>d("tr",{"data-method":r,"data-used":a},d("th",{scope:"row"},s),Rf(o,o===e,a&&!t,"plain"),Rf(i,i===e,a&&t,"whitened")))}function Rf(n,t,e,r){if(n==null)return d("td",{},d("span",{class:"rv-quiet"},"–"));let s=d("i",{style:`width: ${100*n}%`,"data-best":t}),o={"data-kind":r,"data-value":String(n),"data-used":e};return d("td",o,d("span",{class:"rv-meter rv-strack"},s),d("code",{},K(n,3)))}var Tf={form:fA,arithmetic:AA,output:bA,map:IA,patch:EA,sentence:yA,rotation:NA,comparison:$A,upstream:sg,cells:WA,adds:HA,order:tg,numbers:YA,curve:VA,descent:ZA,staircase:ng,debug_where:DA,debug_number:kA,debug_box:QA,agreement:Su,lesson:wu,peers_matrix:Ou,peers_museum:Uu,prism_outputs:Yu,prism_sum:tf,prism_causes:Ku,prism_sweep:ef,rmac_list:xf,rmac_region:Ef,rmac_derivation:If,rmac_variants:wf,rmac_matrix:Af,rmac_aggregates:af,rmac_patches:pf,rmac_hits:kf,rmac_pairs:Nf,rmac_scores:Ff},Lf={Enter:n=>Ca(n),d:wa,c:n=>ba(n),w:n=>Ve(n)||Ga(n)};var Gf=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-set-0: #c8a0ff;
  --rv-set-1: #b6f24a;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  /* What moves in it, many times a second, has nothing around it laid out. */
  contain: strict;
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  /* It follows the hand: a layer of its own is moved, and the page around it not composed anew. */
  will-change: transform;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  contain: strict;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
.rv-swatch-set {
  --rv-stroke: var(--rv-swatch, var(--rv-mark));
  width: 24px;
  border: 0;
  background:
    linear-gradient(var(--rv-stroke), var(--rv-stroke)) center / 20px 3px no-repeat,
    var(--rv-casing);
}
.rv-swatch-set[data-dashed] {
  background:
    linear-gradient(90deg, var(--rv-stroke) 8px, transparent 8px 12px, var(--rv-stroke) 12px) center / 20px
    3px no-repeat,
    var(--rv-casing);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  flex: none;
  max-width: 80%;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-remark {
  min-width: 0;
  overflow: hidden;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > span {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  height: 36px;
  margin-top: 8px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  overflow: hidden;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: none;
  width: 56px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1;
  overflow: hidden;
  color: var(--rv-text);
  text-align: right;
  text-overflow: ellipsis;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 640px) {
  .rv-caption {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    width: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines. */
  .rv-status {
    height: 36px;
  }
  .rv-timing {
    text-align: right;
    white-space: normal;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card-map h3 {
    max-width: none;
  }
  .rv-card .rv-mean {
    flex-wrap: wrap;
    height: 51px;
  }
  .rv-chipsum {
    flex: 1 0 100%;
  }
  .rv-card-map .rv-remark,
  :is(.rv-card-arithmetic, .rv-card-output) .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-bar .rv-group,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  .rv-label {
    top: auto;
    bottom: 6px;
    left: 6px;
    transform: none !important;
  }
}
`,`/* Debug: where wrong numbers are, one box's numbers, and how the chosen one is made. */

.rv-card .rv-debug-said {
  margin: 0 0 8px;
  padding-left: 1.15em;
  font-size: var(--rv-size-lead);
  line-height: 1.45;
}
.rv-card .rv-debug-said:empty {
  display: none;
}
.rv-debug-maps {
  display: grid;
  grid-template-columns: max-content max-content minmax(0, 1fr);
  gap: 8px 16px;
  line-height: 18px;
  font-variant-numeric: tabular-nums;
}
.rv-debug-maps > :nth-child(3n + 1) {
  color: var(--rv-muted);
}
.rv-card .rv-debug-hint {
  margin-top: 8px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  overflow-wrap: anywhere;
}

/* A mark is as dark as what it stands for is wrong; the chosen one has a ring. */
.rv-marks {
  display: grid;
  grid-template-columns: repeat(var(--rv-columns), minmax(2px, 20px));
  gap: 1px;
  width: max-content;
  max-width: 100%;
  padding: 1px;
  background: var(--rv-line);
}
.rv-marks button {
  position: relative;
  min-width: 0;
  height: 20px;
  padding: 0;
  color: inherit;
  background: color-mix(in srgb, var(--rv-bad) calc(100% * var(--rv-share)), var(--rv-surface));
  border: 0;
  border-radius: 0;
  font: inherit;
  cursor: pointer;
}
.rv-marks[data-of="bin"] {
  grid-template-columns: repeat(var(--rv-columns), minmax(8px, 24px));
}
.rv-marks[data-of="bin"] button {
  height: auto;
  aspect-ratio: 1;
}
.rv-marks button[aria-checked="true"] {
  z-index: 1;
  outline: 2px solid var(--rv-text);
  outline-offset: 0;
}
.rv-root .rv-marks button:focus-visible {
  z-index: 2;
  outline: 3px solid var(--rv-accent);
  outline-offset: 1px;
}
.rv-card-debug-box .rv-scrolls {
  padding: 3px;
}
.rv-card-debug-box .rv-marks {
  grid-template-columns: repeat(var(--rv-columns), minmax(8px, 1fr));
  min-width: 100%;
}
.rv-card-debug-box .rv-marks[data-written] {
  grid-template-columns: repeat(var(--rv-columns), minmax(54px, 1fr));
  max-width: none;
}
.rv-marks[data-written] button {
  height: 38px;
  padding: 0 5px;
  background: var(--rv-surface);
  font: var(--rv-size-note) / 1.3 var(--rv-font);
  font-variant-numeric: tabular-nums;
  text-align: right;
  white-space: nowrap;
}
.rv-marks[data-written] button[data-wrong] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
.rv-marks small {
  display: block;
  color: var(--rv-text);
  font-size: var(--rv-size-small);
}

.rv-card .rv-debug-place {
  font-size: var(--rv-size-lead);
}
.rv-debug-facts {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 30px;
  margin: 6px 0 0;
  font-variant-numeric: tabular-nums;
}
.rv-debug-facts dt {
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-debug-facts dd {
  margin: 0;
  font-size: var(--rv-size-read);
  line-height: 1.35;
}
.rv-debug-facts [data-wrong] dd {
  color: var(--rv-bad);
}
.rv-debug-sums > section {
  margin-top: 10px;
  padding-top: 8px;
  border-top: 1px solid var(--rv-line);
}
.rv-card .rv-debug-whose {
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  overflow-wrap: anywhere;
}
.rv-debug-whose b {
  color: var(--rv-text);
}
.rv-debug-sums .rv-table {
  width: auto;
  margin: 4px 0;
}
.rv-debug-sums .rv-table :is(th, td) {
  padding: 2px 14px 2px 0;
}
.rv-debug-sums .rv-table td {
  font-family: var(--rv-font);
  vertical-align: top;
}
.rv-debug-sums .rv-table :is(th, td):nth-child(3) {
  text-align: left;
  white-space: normal;
}
.rv-debug-sums .rv-table td:nth-child(3) span {
  white-space: nowrap;
}
.rv-debug-sums .rv-table :is(th, td):nth-child(5) {
  min-width: 8em;
  color: var(--rv-muted);
  text-align: left;
  white-space: normal;
}
.rv-card .rv-debug-result {
  font: 600 var(--rv-size-base) / 1.4 var(--rv-mono);
  overflow-wrap: anywhere;
}

/* As high as the groups that are words alone. */
.rv-card:is(.rv-card-debug-where, .rv-card-debug-number) {
  padding: 10px 14px;
}
.rv-card-debug-where > header {
  min-height: 18px;
  margin-bottom: 4px;
}
.rv-card-debug-number > header {
  min-height: 24px;
  margin-bottom: 0;
}
`,`/* The cards of the pages about gradients and rotation. */

.rv-card-numbers,
.rv-card-curve,
.rv-card-descent,
.rv-card-staircase,
.rv-card-rotation,
.rv-card-order {
  grid-column: 1 / -1;
}
.rv-card .rv-words {
  margin-top: 8px;
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-words[data-kind="kink"],
.rv-words[data-kind="jump"] {
  color: var(--rv-warn);
}
.rv-adds,
.rv-staircase {
  max-width: none;
}
.rv-adds th,
.rv-staircase th {
  padding-bottom: 4px;
  vertical-align: bottom;
  white-space: normal;
}
.rv-adds td:not(:last-child) {
  padding-right: 7px;
}
.rv-card .rv-body-adds .rv-check {
  height: 40px;
  white-space: normal;
  line-height: 18px;
}
.rv-body-adds {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
.rv-card-order .rv-terms,
.rv-adds,
.rv-staircase {
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
}
/* In half of a narrow column a box's number takes the last free place. */
@container (max-width: 620px) {
  .rv-adds[data-several] {
    font-size: var(--rv-size-tiny);
  }
}
.rv-staircase .rv-swatch {
  display: inline-block;
  width: 11px;
  height: 11px;
  vertical-align: -1px;
}

.rv-numbers-row {
  display: grid;
  grid-template-columns: 34px minmax(74px, 0.8fr) minmax(84px, 1fr) 76px minmax(80px, 1.3fr);
  align-items: center;
  gap: 10px;
  width: 100%;
  height: 40px;
  padding: 0 6px;
  color: inherit;
  background: none;
  border: 0;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-numbers-row b {
  font-size: var(--rv-size-lead);
  text-align: left;
}
.rv-numbers-head {
  height: 24px;
  border: 0;
  color: var(--rv-muted);
  font-family: inherit;
  font-size: var(--rv-size-small);
}
.rv-numbers:empty {
  height: 200px;
}
.rv-numbers .rv-numbers-row {
  cursor: pointer;
}
.rv-numbers .rv-numbers-row:hover {
  background: var(--rv-sunken);
}
.rv-numbers-row[aria-checked="true"] {
  background: var(--rv-accent-soft);
}
.rv-slope {
  font-weight: 700;
}
.rv-verdict {
  font-weight: 600;
  text-align: left;
}
.rv-verdict[data-ok="true"] {
  color: var(--rv-good);
}
.rv-verdict[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-verdict[data-ok="warn"] {
  color: var(--rv-warn);
}
.rv-spark {
  position: relative;
  display: block;
  height: 34px;
}
.rv-plot {
  position: relative;
  width: 100%;
  height: 168px;
}
.rv-plot-tall {
  height: 232px;
}
.rv-card-curve .rv-words {
  min-height: 63px;
}

.rv-player {
  display: flex;
  margin-bottom: 8px;
}
.rv-player .rv-group {
  flex-wrap: wrap;
}
.rv-range {
  width: 100%;
  height: 24px;
  margin: 0;
  accent-color: var(--rv-accent);
  cursor: pointer;
}
.rv-facts-line {
  margin: 4px 0;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  white-space: pre-wrap;
}
.rv-facts-line span {
  display: inline-block;
  margin-right: 2ch;
  white-space: nowrap;
}
.rv-sliderline {
  display: grid;
  grid-template-columns: auto 1fr 74px;
  align-items: center;
  gap: 10px;
  color: var(--rv-muted);
}
.rv-sliderline output {
  color: var(--rv-text);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  text-align: right;
}
.rv-card-descent .rv-words {
  min-height: 42px;
}

.rv-turns {
  display: grid;
  grid-template-columns: 1fr 1fr 1fr;
  gap: 12px;
  margin-top: 8px;
}
.rv-turnslot {
  position: relative;
  height: 190px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-compareslot {
  height: auto;
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-compareslot canvas {
  cursor: crosshair;
}
.rv-card-comparison .rv-tuple {
  display: block;
  font-size: var(--rv-size-small);
  line-height: 1.35;
  overflow-wrap: anywhere;
  min-height: 1.35em;
}
.rv-card-comparison h3::first-letter {
  text-transform: uppercase;
}
.rv-comparetitle {
  font-size: var(--rv-size-base);
}
.rv-card-comparison .rv-badge[data-state="good"]:enabled {
  padding: 0 7px;
  color: inherit;
  border-color: currentcolor;
  cursor: pointer;
}
.rv-card.rv-card-comparison .rv-words {
  min-height: 42px;
  margin: 0;
}
.rv-card .rv-numbersline {
  margin-top: 5px;
  color: var(--rv-muted);
  font: var(--rv-size-small) / 1.5 var(--rv-mono);
}
.rv-tuple {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}

@container (max-width: 460px) {
  .rv-numbers-row {
    grid-template-columns: 26px 1fr 1fr 62px;
    gap: 6px;
    font-size: var(--rv-size-small);
  }
  .rv-numbers-row .rv-spark,
  .rv-numbers-head span:nth-child(5) {
    display: none;
  }
  .rv-turns {
    grid-template-columns: 1fr;
  }
}
@container (max-width: 540px) {
  .rv-card-comparison .rv-turns {
    gap: 6px;
  }
  .rv-card-comparison .rv-words {
    min-height: 63px;
  }
  .rv-facts-line {
    min-height: 36px;
  }
}
@container (max-width: 400px) {
  .rv-card-comparison .rv-turns {
    grid-template-columns: 1fr 1fr;
  }
}

/* A row of eight adds needs its room; a grid below another is larger, too. */
@container (max-width: 540px) {
  .rv-card-cells,
  .rv-card-adds {
    grid-column: 1 / -1;
  }
  .rv-card-cells .rv-slot {
    aspect-ratio: 1.8;
  }
}
@container (max-width: 400px) {
  .rv-card-upstream,
  .rv-card-upstream ~ .rv-card-output,
  .rv-card-output:has(~ .rv-card-upstream) {
    grid-column: 1 / -1;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 40px;
  align-items: center;
  min-height: min(78vh, 620px);
  padding: 28px 0;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  align-items: start;
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  padding-right: 24px; /* for the tick, which takes no room of its own */
  font-size: var(--rv-size-heading);
  line-height: 1.3;
}
.rv-step h3:is(:focus, :focus-visible) {
  outline: 0; /* it is read, not worked */
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal {
  padding: 9px 13px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step .rv-goal[data-seen] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-figure {
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums code,
.rv-step .rv-working {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: flex-end;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > * {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-bin-handle > g > .rv-knob-reach {
  fill: transparent;
  stroke: none;
}
.rv-bin-handle:focus-visible .rv-bin-corner,
.rv-bin-handle:focus-visible .rv-turn-grip {
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-stack-marks,
.rv-ruler-marks {
  pointer-events: none;
}
.rv-drawing .rv-stack-name {
  font-size: var(--rv-size-small);
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-padding {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 2;
}
.rv-field,
.rv-most {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-most {
  stroke-width: 4;
}
.rv-field-side {
  stroke: var(--rv-highlight);
  stroke-width: 1.5;
}
.rv-cell-centre {
  fill: var(--rv-muted);
}
.rv-ruler-back {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-ruler line,
.rv-ruler-mark {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-ruler-gap {
  stroke: var(--rv-accent);
  stroke-width: 4;
}
.rv-ruler-ghost {
  stroke: var(--rv-focus);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-network[data-network="0"] {
  fill: var(--rv-categorical-1);
}
.rv-network[data-network="1"] {
  fill: var(--rv-categorical-2);
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-map-ground {
  fill: var(--rv-sunken);
}
.rv-map-grid line {
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-drawing .rv-pyramid-size {
  font-size: var(--rv-size-small);
}
.rv-squares {
  pointer-events: none;
}
.rv-square {
  fill: var(--rv-accent);
  fill-opacity: 0.16;
  stroke: var(--rv-accent);
  stroke-width: 2;
}
.rv-square-held {
  stroke-width: 3.5;
  fill-opacity: 0.32;
}
.rv-square-untried {
  stroke-dasharray: 5 4;
}
.rv-square-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-square-kept {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-column-bare {
  fill: var(--rv-bad);
  fill-opacity: 0.55;
}
.rv-drawing .rv-column-bare-number {
  fill: var(--rv-bad);
  font-size: var(--rv-size-small);
  font-weight: 700;
}
.rv-drawing .rv-overlap-said {
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-bin-handle ~ .rv-overlap > .rv-pick {
  cursor: ew-resize;
}
.rv-overlap-none {
  stroke: var(--rv-line);
  stroke-width: 1.5;
}
.rv-overlap-way {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-overlap-untried {
  stroke-dasharray: 3 3;
  opacity: 0.7;
}
.rv-gains,
.rv-losses {
  pointer-events: none;
}
.rv-gain {
  fill: var(--rv-highlight);
}
.rv-drawing .rv-gain-value {
  fill: var(--rv-text);
  stroke: var(--rv-surface);
  stroke-width: 3.5;
  paint-order: stroke;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-arrow {
  fill: var(--rv-good);
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-arrow-up {
  fill: var(--rv-bad);
  stroke: var(--rv-bad);
}
.rv-kink {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-tangent {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-plain-cell {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 0.7;
}
.rv-plain-cell[data-line="1"] {
  fill: var(--rv-surface);
}
.rv-plain-cell[data-read],
.rv-read-cell {
  fill: var(--rv-highlight);
  fill-opacity: 0.55;
}
.rv-output {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-cell[data-now] .rv-output {
  fill: var(--rv-accent);
}
.rv-thread-marks,
.rv-jumps {
  pointer-events: none;
}
.rv-bin-line {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 0.8;
}
.rv-bin-now {
  fill: var(--rv-accent);
  fill-opacity: 0.28;
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-drawing .rv-box-name {
  fill: var(--rv-accent);
  font-size: var(--rv-size-small);
}
.rv-mark-idle {
  fill: var(--rv-surface);
  stroke: var(--rv-text);
  stroke-width: 1.2;
}
.rv-memory-number,
.rv-memory-line {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-memory-line {
  stroke: none;
  fill: var(--rv-line-strong);
}
.rv-memory-number[data-state] {
  fill: var(--rv-accent-soft);
  stroke: var(--rv-accent);
}
.rv-memory-number[data-state="read"],
.rv-memory-number[data-state="now"] {
  fill: var(--rv-highlight);
}
.rv-memory-number[data-state="now"] {
  stroke: var(--rv-text);
  stroke-width: 2.5;
}
.rv-memory-line[data-state] {
  fill: var(--rv-highlight);
  stroke: var(--rv-text);
  stroke-width: 0.8;
}
.rv-add-way {
  stroke: var(--rv-text);
  stroke-width: 1.2;
}
.rv-held {
  stroke: var(--rv-text);
  stroke-width: 1.8;
}
.rv-lost {
  stroke: var(--rv-line-strong);
  stroke-width: 1.2;
}
.rv-jump {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 2.2;
}
.rv-rounded {
  stroke: var(--rv-bad);
  stroke-width: 4;
}
.rv-drawing .rv-order-name {
  font-size: var(--rv-size-small);
}
.rv-drawing .rv-order-end {
  fill: var(--rv-good);
  font-weight: 700;
}
.rv-race {
  display: grid;
  gap: 10px;
  margin-top: 12px;
}
.rv-race-head {
  display: flex;
  justify-content: space-between;
}
.rv-race-time {
  font-family: var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-race-bar {
  width: 0;
  height: 10px;
  background: var(--rv-accent);
  border-radius: 3px;
}
.rv-race-counts,
.rv-step .rv-race-compared,
.rv-step .rv-race-note {
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}
.rv-step .rv-race-compared,
.rv-step .rv-race-note {
  margin: 10px 0 0;
}
.rv-step .rv-race-compared {
  min-height: 1.6em;
}
.rv-step .rv-race-note {
  min-height: 3.2em;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
.rv-water {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-turn-grid line {
  stroke: var(--rv-line);
  stroke-width: 0.6;
}
.rv-boat {
  pointer-events: none;
}
.rv-boat path {
  fill: var(--rv-line-strong);
  stroke: var(--rv-muted);
  stroke-width: 1;
}
.rv-boat rect {
  fill: var(--rv-surface);
  fill-opacity: 0.75;
}
.rv-turn-box {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-turn-box path {
  fill: none;
  stroke-width: 1.5;
}
.rv-turn-now rect {
  fill: var(--rv-wash);
}
.rv-turn-right {
  stroke: var(--rv-good);
  stroke-width: 4;
}
.rv-turn-ghost {
  stroke: var(--rv-focus);
  stroke-dasharray: 6 4;
}
.rv-turn-fan {
  stroke-width: 2;
}
.rv-turn-fan.rv-turn-right {
  stroke-width: 4;
}
.rv-turn-fan .rv-turn-way {
  display: none;
}
.rv-turn-box .rv-turn-leader {
  stroke-width: 1.5;
  stroke-dasharray: 2 3;
}
[role="group"] .rv-turn-fan {
  pointer-events: stroke;
}
.rv-turn-letter {
  fill: var(--rv-surface);
  stroke-width: 2.5;
}
[data-reader] > text {
  font-weight: 600;
}
.rv-turn-grip {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 2.5;
  pointer-events: all;
}
.rv-turn-legend {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
  gap: 4px 12px;
  margin: 10px 0 0;
  padding: 0;
  list-style: none;
  font-size: var(--rv-size-note);
  line-height: 1.35;
}
.rv-turn-legend[hidden] {
  display: none;
}
.rv-turn-legend li {
  display: grid;
  grid-template-columns: 22px 1fr;
  column-gap: 7px;
  align-items: center;
  align-content: start;
}
.rv-turn-legend b {
  grid-row: span 2;
  width: 22px;
  height: 22px;
  border: 2.5px solid;
  border-radius: 11px;
  text-align: center;
  line-height: 17px;
}
.rv-turn-legend b span {
  color: var(--rv-text);
}
.rv-turn-legend small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-arc {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-arc-tip {
  fill: var(--rv-highlight);
}
.rv-arc-level {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-drawing .rv-arc-label {
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-axis {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-axis-tip {
  fill: var(--rv-text);
}
.rv-lever {
  pointer-events: none;
}
.rv-lever-bin {
  stroke: var(--rv-accent);
  stroke-width: 1;
}
.rv-lever-arm {
  stroke: var(--rv-mark);
  stroke-width: 2;
  stroke-dasharray: 5 3;
}
.rv-sweep-halo {
  stroke: var(--rv-casing);
  stroke-width: 5;
}
.rv-sweep {
  stroke: var(--rv-mark);
  stroke-width: 2;
}
.rv-sweep-tip {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
}
.rv-sweep.rv-sweep-told {
  stroke: var(--rv-highlight);
  stroke-width: 3;
}
.rv-sweep-tip.rv-sweep-told {
  fill: var(--rv-highlight);
}
.rv-answer-named {
  display: flex;
  flex-direction: column;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-answer-named .rv-answer-number {
  width: 4.6em;
  padding: 4px 7px;
  font-size: var(--rv-size-lead);
}
.rv-turn-fan[data-reader="0"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-0);
}
[data-reader="0"] > .rv-turn-letter {
  stroke: var(--rv-categorical-0);
}
.rv-turn-legend [data-reader="0"] {
  color: var(--rv-categorical-0);
}
.rv-turn-fan[data-reader="1"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-1);
}
[data-reader="1"] > .rv-turn-letter {
  stroke: var(--rv-categorical-1);
}
.rv-turn-legend [data-reader="1"] {
  color: var(--rv-categorical-1);
}
.rv-turn-fan[data-reader="2"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-2);
}
[data-reader="2"] > .rv-turn-letter {
  stroke: var(--rv-categorical-2);
}
.rv-turn-legend [data-reader="2"] {
  color: var(--rv-categorical-2);
}
.rv-turn-fan[data-reader="3"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-3);
}
[data-reader="3"] > .rv-turn-letter {
  stroke: var(--rv-categorical-3);
}
.rv-turn-legend [data-reader="3"] {
  color: var(--rv-categorical-3);
}
.rv-turn-fan[data-reader="4"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-4);
}
[data-reader="4"] > .rv-turn-letter {
  stroke: var(--rv-categorical-4);
}
.rv-turn-legend [data-reader="4"] {
  color: var(--rv-categorical-4);
}
.rv-turn-fan[data-reader="5"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-5);
}
[data-reader="5"] > .rv-turn-letter {
  stroke: var(--rv-categorical-5);
}
.rv-turn-legend [data-reader="5"] {
  color: var(--rv-categorical-5);
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
}
.rv-lesson[data-projected] {
  width: auto;
  height: auto;
  max-width: none;
  max-height: none;
  inset: 0;
  box-sizing: border-box;
  margin: 0;
  padding: 0 max(20px, (100vw - 178vh) / 2) 40px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-ground);
  border: 0;
}
.rv-lesson[data-projected] > :is(h2, .rv-player),
.rv-lesson[data-projected] :is(.rv-step:not([data-current]), .rv-way-out) {
  display: none;
}
.rv-lesson[data-projected] .rv-step:nth-child(n) {
  grid-template-columns: minmax(0, 1fr) minmax(0, 1.08fr);
  align-items: center;
  gap: 8px 28px;
  min-height: calc(100vh - 40px);
  box-sizing: border-box;
  margin: 0;
  padding: 12px 0;
  border: 0;
}
.rv-lesson[data-projected] .rv-step-words {
  zoom: var(--rv-large, 1.2);
}
.rv-lesson[data-projected] :is(.rv-sums, .rv-ratios, .rv-turn-legend, .rv-race) {
  zoom: min(1.4, var(--rv-large, 1.2));
}
.rv-lesson[data-projected] .rv-drawing {
  max-height: 78vh;
}
.rv-corner {
  position: fixed;
  right: 10px;
  bottom: 4px;
  display: flex;
  gap: 2px;
  align-items: center;
  color: var(--rv-muted);
}
.rv-corner .rv-step-count {
  display: inline;
  font-size: var(--rv-size-heading);
}
.rv-corner :is(a, button) {
  min-width: 30px;
  height: 30px;
  padding: 0;
  color: inherit;
  background: none;
  border: 0;
  font: inherit;
  font-size: var(--rv-size-heading);
  line-height: 30px;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
.rv-corner :is(a, button):is(:hover, :focus-visible) {
  color: var(--rv-text);
}
`,`/* From regions to search: vectors as arrows and clouds, pictures as signs, and the matrix of their pairs. */

.rv-panel-ground {
  fill: var(--rv-sunken);
}
.rv-panel-axes line {
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-drawing .rv-panel-cover {
  fill: var(--rv-muted);
  font-size: var(--rv-size-title);
}
.rv-vector path {
  fill: var(--rv-vector);
  stroke: var(--rv-vector);
  stroke-width: 2.5;
}
.rv-drawing .rv-vector text {
  fill: var(--rv-text);
  stroke: var(--rv-sunken);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-vector-0,
.rv-vector-query {
  --rv-vector: var(--rv-accent);
}
.rv-vector-1,
.rv-vector-other {
  --rv-vector: var(--rv-bad);
}
.rv-vector-same {
  --rv-vector: var(--rv-good);
}
.rv-vector-sum {
  --rv-vector: var(--rv-muted);
}
.rv-vector-legend circle {
  fill: var(--rv-vector);
}
.rv-unit-circle {
  fill: none;
  stroke: var(--rv-line-strong);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-cloud-dot {
  fill: var(--rv-muted);
  fill-opacity: 0.75;
}
.rv-cloud-ellipse {
  fill: var(--rv-accent);
  fill-opacity: 0.1;
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-direction {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 6 4;
}
.rv-sign-0 {
  fill: var(--rv-categorical-5);
}
.rv-sign-1 {
  fill: var(--rv-categorical-2);
}
.rv-sign-2 {
  fill: var(--rv-categorical-0);
}
.rv-root[data-theme="dark"] .rv-sign-2 {
  fill: var(--rv-categorical-4);
}
.rv-switch-back {
  fill: transparent;
}
.rv-switch[role] {
  cursor: pointer;
}
.rv-switch[role] .rv-switch-back {
  fill: var(--rv-surface);
  stroke: var(--rv-line-strong);
}
.rv-switch[role]:hover .rv-switch-back {
  stroke: var(--rv-accent);
}
.rv-switch[role]:focus {
  outline: 0;
}
.rv-switch[role]:focus-visible .rv-switch-back {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-switch[data-off] > :not(.rv-switch-back) {
  opacity: 0.3;
}
.rv-region-icon rect {
  fill: none;
  stroke: var(--rv-muted);
}
.rv-region-icon .rv-region-part {
  fill: var(--rv-accent);
  stroke: none;
}
.rv-matrix {
  pointer-events: none;
}
.rv-pair-cell rect {
  stroke: var(--rv-surface);
  stroke-width: 1.5;
}
.rv-pair-off {
  opacity: 0.12;
}
.rv-drawing .rv-result text:first-child {
  font-size: var(--rv-size-title);
  font-weight: 700;
}
.rv-drawing .rv-result text {
  fill: var(--rv-accent);
}
.rv-drawing .rv-rank-tick {
  fill: var(--rv-good);
}
.rv-rank-same {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
[data-empty] :is(.rv-rank-tick, .rv-rank-same, .rv-rank-place) {
  display: none;
}
@media (prefers-reduced-motion: no-preference) {
  .rv-rank {
    transition: transform 300ms;
  }
}
.rv-way-out {
  display: inline-block;
  margin-top: 10px;
  color: var(--rv-accent);
  font-size: var(--rv-size-lead);
}
`,`/* The page of the operators: what the machines gave, side by side. */

.rv-card .rv-agreed {
  margin: 0 0 12px;
  line-height: 1.5;
}
.rv-agreed[data-state="good"],
.rv-agreement [data-state="good"] {
  color: var(--rv-good);
}
.rv-agreed[data-state="bad"],
.rv-agreement [data-state="bad"] {
  color: var(--rv-bad);
}
.rv-scrolls {
  overflow-x: auto;
}
.rv-agreement {
  width: auto;
  min-width: min(100%, 720px);
}
.rv-agreement :is(th, td) {
  padding: 2px 18px 2px 0;
}
.rv-agreement :is(th, td):nth-child(2) {
  text-align: left;
}
.rv-agreement tr[data-first] > :is(th, td) {
  border-top: 1px solid var(--rv-line);
}
.rv-agreement th[scope="row"] {
  font-weight: 500;
}
.rv-card .rv-agreed-note {
  max-width: 75ch;
  margin: 12px 0 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 480px) {
  .rv-agreement :is(th, td) {
    padding-right: 10px;
    vertical-align: top;
  }
  .rv-agreement :is(th, td):nth-child(-n + 2) {
    white-space: normal;
  }
}
`,`/* The page of the peers: the matrix of implementations and families, and the museum's threads. */

.rv-peers {
  width: auto;
  border-collapse: collapse;
}
.rv-peers :is(th, td) {
  padding: 1px 2px;
  text-align: center;
}
.rv-peers thead th {
  height: 92px;
  padding: 0 2px 6px;
  font-weight: 500;
  vertical-align: bottom;
}
.rv-peers thead th:not(:first-child) > span {
  writing-mode: vertical-rl;
  transform: rotate(180deg);
  white-space: nowrap;
}
.rv-peers :is(thead th:first-child, th[scope="row"]) {
  position: sticky;
  left: 0;
  z-index: 1;
  max-width: 300px;
  padding-right: 10px;
  background: var(--rv-surface);
  font-family: var(--rv-font);
  font-weight: 500;
  text-align: left;
  white-space: normal;
}
.rv-peers tbody tr > * {
  border-top: 1px solid var(--rv-line);
}
.rv-peers button {
  min-width: 24px;
  min-height: 24px;
  padding: 0;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-peers .rv-peer {
  text-align: left;
}
.rv-peers button:hover,
.rv-peers button[aria-pressed="true"] {
  border-color: var(--rv-accent);
}
.rv-peers [data-state="follows"] {
  color: var(--rv-good);
}
.rv-peers [data-state="follows_another"] {
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
}
.rv-peers [data-state="differs"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
.rv-peers :is([data-state="refuses"], [data-state="unasked"]) {
  color: var(--rv-muted);
}
.rv-card :is(.rv-peers-legend, .rv-peers-said) {
  max-width: 110ch;
  margin: 0 0 6px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
  overflow-wrap: anywhere;
}
.rv-card .rv-peers-legend {
  color: var(--rv-muted);
}
.rv-card .rv-peers-said {
  min-height: 3.2em;
}

.rv-threads {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 540px), 1fr));
  gap: 14px;
}
.rv-thread {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  grid-template-rows: auto 1fr;
  gap: 10px 16px;
  padding: 14px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-thread h4 {
  margin: 0 0 6px;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-card .rv-thread p {
  margin: 0 0 6px;
  line-height: 1.5;
}
.rv-card .rv-thread .rv-thread-why {
  color: var(--rv-muted);
}
.rv-card .rv-thread .rv-thread-links {
  margin: 0;
  font-size: var(--rv-size-note);
}
.rv-thread a {
  color: var(--rv-accent);
  text-decoration: underline;
}
.rv-thread-map {
  grid-area: 1 / 2 / span 2;
  width: 100%;
  max-height: 240px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-thread-cell {
  fill: color-mix(in srgb, var(--rv-text) calc(4% + 30% * var(--rv-share)), var(--rv-surface));
  stroke: var(--rv-line);
  stroke-width: 0.02;
}
.rv-thread-value {
  fill: var(--rv-muted);
  font-family: var(--rv-mono);
  dominant-baseline: central;
  text-anchor: middle;
}
.rv-thread-mark :is(rect, line) {
  fill: none;
  stroke: var(--rv-reading);
  stroke-width: 0.07;
}
.rv-thread-mark line {
  stroke-width: 0.035;
}
.rv-thread-mark circle {
  fill: var(--rv-reading);
  stroke: var(--rv-surface);
  stroke-width: 0.02;
}
.rv-thread-mark circle[data-lost="true"] {
  fill: var(--rv-surface);
  stroke: var(--rv-reading);
  stroke-width: 0.05;
}
.rv-thread [data-reading="0"] {
  --rv-reading: var(--rv-accent);
}
.rv-thread [data-reading="1"] {
  --rv-reading: var(--rv-focus);
}
.rv-thread [data-reading="2"] {
  --rv-reading: var(--rv-good);
}
.rv-thread-mark:not([data-reading="0"]) rect {
  stroke-dasharray: 0.2 0.12;
}
.rv-thread-outputs {
  display: flex;
  flex-wrap: wrap;
  align-content: start;
  gap: 10px 24px;
}
.rv-thread-output {
  min-width: 0;
  margin: 0;
  padding-left: 8px;
  border-left: 3px solid var(--rv-reading);
}
.rv-thread-output figcaption {
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
}
.rv-thread-box {
  display: block;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-thread-output table {
  width: auto;
}
.rv-thread-output td {
  padding: 1px 10px 1px 0;
}
@container (max-width: 560px) {
  .rv-thread {
    grid-template-columns: minmax(0, 1fr);
  }
  .rv-thread-map {
    grid-area: auto;
    max-width: 260px;
  }
  .rv-peers :is(thead th:first-child, th[scope="row"]) {
    max-width: 140px;
  }
}
`,`/* The prism's cards. */

.rv-prism-tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
  gap: 10px;
}
.rv-prism-tile {
  display: flex;
  flex-direction: column;
  min-width: 0;
  padding: 6px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
/* Until numbers are there, tiles and cards keep the room that they will take. */
.rv-prism-tiles[data-waiting] > * > * {
  visibility: hidden;
}
.rv-card-prism-outputs:not(:has(.rv-prism-tile)) {
  min-height: 540px;
}
.rv-prism-invites {
  padding-bottom: 10px;
}
/* Without a box there are names, and no room for numbers. */
.rv-card-prism-outputs:not([data-boxless]) .rv-prism-invites,
.rv-card-prism-outputs[data-boxless] :is(.rv-prism-slot, .rv-prism-foot, .rv-scale) {
  display: none;
}
.rv-prism-tile[data-raised] {
  border-color: var(--rv-accent);
}
.rv-prism-tile[data-reference] {
  background: var(--rv-sunken);
}
.rv-prism-head {
  display: flex;
  align-items: center;
  gap: 4px;
}
.rv-prism-name {
  display: flex;
  flex: 1;
  align-items: center;
  gap: 6px;
  min-width: 0;
  min-height: 38px;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  text-align: left;
  cursor: pointer;
}
.rv-card-prism-sum .rv-remark {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.rv-prism-sign {
  display: inline-flex;
  flex: none;
}
.rv-prism-name span {
  display: -webkit-box;
  overflow: hidden;
  overflow-wrap: anywhere;
  line-height: 15px;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
}
.rv-prism-name:disabled {
  cursor: default;
}
.rv-prism-name:hover:not(:disabled) {
  background: var(--rv-sunken);
}
.rv-prism-name[aria-pressed="true"] {
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  box-shadow: inset 0 0 0 1.5px var(--rv-accent);
}
.rv-prism-reference {
  flex: none;
}
.rv-prism-slot {
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-prism-refused {
  flex: 1;
  margin: 6px 4px;
  color: var(--rv-warn);
  font-size: var(--rv-size-note);
}
.rv-prism-foot {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 6px;
  height: 37px;
  margin-top: 5px;
  /* Its numbers change with every move: nothing around it is laid out for them. */
  contain: strict;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-prism-foot .rv-badge {
  grid-column: 2;
  grid-row: 1;
  height: 17px;
  font-size: var(--rv-size-small);
}
.rv-prism-read {
  font: 600 var(--rv-size-note) / 17px var(--rv-mono);
}
.rv-prism-plan {
  grid-column: 2;
  grid-row: 1;
  color: var(--rv-muted);
}
.rv-prism-note {
  grid-column: 1 / -1;
  grid-row: 2;
  overflow: hidden;
  color: var(--rv-muted);
  text-overflow: ellipsis;
  white-space: nowrap;
}

.rv-prism-cause {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px 76px 76px;
  align-items: center;
  gap: 2px 10px;
  padding: 4px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-prism-causehead {
  border-top: 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-causehead span:nth-child(n + 3) {
  text-align: right;
}
.rv-prism-cause b {
  display: block;
  font-size: var(--rv-size-base);
}
.rv-prism-cause small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-total {
  border-top: 2px solid var(--rv-line-strong);
}
.rv-prism-value {
  font: 500 var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-prism-track {
  position: relative;
  height: 10px;
  background:
    linear-gradient(var(--rv-line-strong), var(--rv-line-strong)) 50% 0 / 1px 100% no-repeat,
    var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-prism-bar {
  position: absolute;
  top: 2px;
  left: 50%;
  width: calc(50% * var(--rv-share, 0));
  height: 6px;
  background: var(--rv-focus);
}
.rv-prism-bar[data-sign="down"] {
  right: 50%;
  left: auto;
  background: var(--rv-accent);
}
.rv-prism-made {
  margin-top: 6px;
  overflow-wrap: anywhere;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}
.rv-prism-plot {
  cursor: crosshair;
}

@container (max-width: 460px) {
  .rv-prism-cause {
    grid-template-columns: minmax(0, 1fr) 84px 84px;
  }
  .rv-prism-cause > :first-child {
    grid-column: 1 / -1;
  }
  .rv-prism-causehead > :first-child {
    display: none;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards:has(.rv-card-prism-outputs) .rv-card-sentence {
    min-height: 103px;
  }
}
`,`/* The cards of the R-MAC pages. */

.rv-rlevel {
  margin-bottom: 10px;
}
.rv-rlevel-name {
  display: flex;
  align-items: center;
  gap: 7px;
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-rlevel-name span {
  color: var(--rv-muted);
  font-weight: 500;
  font-variant-numeric: tabular-nums;
}
.rv-rline {
  display: inline-block;
  flex: none;
  width: 30px;
  height: 3px;
  border-radius: 1px;
}
.rv-body-rmac-list {
  max-height: 236px;
  overflow: auto;
}
.rv-rgrid {
  display: grid;
  gap: 2px;
}
.rv-rcell {
  height: 18px;
  padding: 0;
  background: color-mix(in srgb, var(--rv-level) 26%, var(--rv-surface));
  border: 1.5px solid color-mix(in srgb, var(--rv-level) 60%, var(--rv-surface));
  border-radius: var(--rv-radius-mark);
  cursor: pointer;
}
.rv-rcell[data-here] {
  background: var(--rv-highlight);
  border-color: var(--rv-focus);
}
.rv-rcell[aria-pressed="true"] {
  box-shadow: 0 0 0 2px var(--rv-focus);
}
.rv-rscroll {
  height: 170px;
  overflow: auto;
  border-top: 1px solid var(--rv-line);
}
.rv-rtable th,
.rv-rtable td {
  height: 22px;
}
.rv-rtable th:first-child {
  max-width: 150px;
  overflow: hidden;
  font-weight: 500;
  text-overflow: ellipsis;
}
.rv-rtable thead th {
  position: sticky;
  top: 0;
  background: var(--rv-surface);
}
.rv-rtable tr[data-shown] {
  color: var(--rv-focus);
  font-weight: 650;
}

/* The derivation. */
.rv-dstage {
  margin-bottom: 14px;
}
.rv-card h4 {
  display: flex;
  align-items: center;
  gap: 8px;
  margin: 0 0 6px;
  padding: 0;
  font-family: inherit;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
}
.rv-card h4 i {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 19px;
  height: 19px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: 50%;
  font-size: var(--rv-size-small);
  font-style: normal;
  font-weight: 700;
}
.rv-dstage p {
  margin: 6px 0 0;
  line-height: 1.5;
}
.rv-dsides {
  display: flex;
  height: 24px;
  margin-top: 8px;
  font: var(--rv-size-small) / 22px var(--rv-mono);
}
.rv-dsides span {
  min-width: 58px;
  padding: 0 7px;
  overflow: hidden;
  background: var(--rv-accent-soft);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
  white-space: nowrap;
}
.rv-dsides .rv-drest {
  background: none;
  border: 1px dashed var(--rv-line-strong);
  border-left: 0;
  border-radius: 0 var(--rv-radius-mark) var(--rv-radius-mark) 0;
}
.rv-dtable th,
.rv-dtable td,
.rv-scores th,
.rv-scores td {
  height: 26px;
  border-top: 1px solid var(--rv-line);
}
.rv-dtable thead th,
.rv-scores thead th {
  border-top: 0;
  vertical-align: bottom;
  white-space: normal;
}
.rv-dtable th:first-child {
  padding-left: 6px;
}
.rv-dtable :is(th, td):last-child {
  padding-right: 6px;
}
.rv-dtable tbody th,
.rv-scores tbody th {
  font-weight: 600;
}
.rv-dcandidates tr[data-chosen] {
  background: var(--rv-focus-soft);
}
.rv-dcandidates tr[data-chosen] td:last-child {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-dtaken {
  margin-left: 8px;
  color: var(--rv-focus);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 650;
}
.rv-dtable .rv-dpicture {
  width: 34%;
  text-align: left;
}
.rv-dtrack {
  position: relative;
  height: 14px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-dtrack i {
  position: absolute;
  top: 0;
  bottom: 0;
  background: color-mix(in srgb, var(--rv-accent) 32%, transparent);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
}
.rv-dlevels td {
  vertical-align: middle;
}
.rv-dlevels .rv-rline {
  width: 22px;
  margin-right: 8px;
  vertical-align: 3px;
}
.rv-dwalk {
  display: inline-flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0 9px;
  padding: 3px 0;
  white-space: normal;
}
.rv-dpart {
  display: inline-block;
  white-space: pre;
}
.rv-dlevels th:first-child {
  white-space: nowrap;
}
.rv-dwalk b {
  font-weight: 650;
}
.rv-card .rv-dsum {
  padding-top: 8px;
  border-top: 1px solid var(--rv-line-strong);
  font: var(--rv-size-base) / 1.5 var(--rv-mono);
  text-align: right;
}
.rv-dother {
  padding: 3px 0;
  line-height: 1.5;
}
.rv-dother[data-drawn] {
  padding-left: 8px;
  border-left: 3px solid var(--rv-categorical-5);
}

/* The descriptor. */
.rv-mrow,
.rv-mfoot {
  display: grid;
  grid-template-columns: 62px minmax(0, 1fr) 66px 78px 70px;
  gap: 8px;
  align-items: center;
}
.rv-mrow {
  font: var(--rv-size-small) / 1 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-mrow > :last-child {
  text-align: right;
}
.rv-mhead {
  height: 20px;
  color: var(--rv-muted);
  font-family: var(--rv-font);
}
.rv-mbody {
  position: relative;
}
.rv-mslot {
  position: absolute;
  top: 0;
  right: 238px;
  left: 70px;
}
.rv-mslot canvas {
  cursor: crosshair;
}
.rv-msum {
  position: relative;
  height: 66px;
  margin-top: 6px;
  background: var(--rv-sunken);
}
.rv-mfoot {
  grid-template-columns: 62px minmax(0, 1fr) 230px;
  font-size: var(--rv-size-small);
  color: var(--rv-muted);
}
.rv-mrow[data-here] {
  background: var(--rv-focus-soft);
}
.rv-mrow[data-off] .rv-mbar,
.rv-mrow[data-off] > span:last-child {
  opacity: 0.55;
}
.rv-mswitch {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 100%;
  min-height: 0;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-mswitch i {
  width: 9px;
  height: 9px;
  border: 1.5px solid transparent;
  border-radius: 50%;
}
.rv-mswitch[aria-checked="false"] {
  text-decoration: line-through;
  opacity: 0.65;
}
.rv-mswitch[aria-checked="false"] i {
  background: none !important;
  border-color: var(--rv-muted);
}
.rv-mbar {
  position: relative;
  display: flex;
  align-items: center;
  justify-content: flex-end;
  height: 76%;
}
.rv-mbar > i {
  position: absolute;
  top: 0;
  bottom: 0;
  left: 0;
  height: auto;
  background: var(--rv-accent-soft);
}
.rv-mbar b {
  position: relative;
  padding-right: 4px;
  font-weight: 500;
}
/* Twenty regions' rows, as most maps have them, until the page's own come. */
.rv-mlist:empty {
  height: 320px;
}
.rv-card .rv-marith {
  min-height: 48px;
  margin-top: 8px;
  padding-top: 8px;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.6 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-marith b {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-arow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 14px;
  align-items: center;
  padding: 7px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-arow:first-child {
  border-top: 0;
}
.rv-arow b,
.rv-arow code,
.rv-arow .rv-quiet {
  display: block;
}
.rv-arow code {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
}
.rv-arow .rv-quiet {
  font-size: var(--rv-size-note);
}
.rv-aslot {
  position: relative;
  height: 46px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pstrip {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
  gap: 8px;
}
.rv-pitem {
  min-width: 0;
  padding: 4px;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.35 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-pitem:hover,
.rv-pitem:focus-visible {
  background: var(--rv-sunken);
  border-color: var(--rv-line);
}
.rv-pitem canvas {
  display: block;
  width: 100%;
  aspect-ratio: 1;
  margin-bottom: 4px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pitem b {
  font-family: var(--rv-mono);
}
.rv-pitem span {
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

@container (max-width: 560px) {
  .rv-mrow {
    grid-template-columns: 48px minmax(0, 1fr) 0 62px 0;
    gap: 4px;
  }
  .rv-mrow > :nth-child(3),
  .rv-mrow > :nth-child(5) {
    visibility: hidden;
    overflow: hidden;
  }
  .rv-mslot {
    right: 74px;
    left: 52px;
  }
  .rv-mfoot {
    grid-template-columns: 48px minmax(0, 1fr) 70px;
    gap: 4px;
  }
  .rv-card .rv-marith {
    min-height: 67px;
  }
  .rv-dtable .rv-dpicture {
    display: none;
  }
  .rv-dtable th,
  .rv-dtable td {
    padding-right: 6px;
    white-space: normal;
  }
}

@container (max-width: 400px) {
  .rv-dlevels td {
    font-size: var(--rv-size-tiny);
  }
  .rv-dlevels .rv-rline {
    display: none;
  }
  .rv-dlevels .rv-dpart {
    display: inline;
    white-space: normal;
  }
}

/* Search. */
.rv-hits {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
  gap: 6px;
  min-height: 318px;
  max-height: 318px;
  align-content: start;
  padding: 2px;
  overflow: auto;
}
.rv-hit {
  position: relative;
  min-width: 0;
  padding: 3px;
  color: inherit;
  background: none;
  border: 2px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.3 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-hit img {
  display: block;
  width: 100%;
  aspect-ratio: 21 / 16;
  object-fit: cover;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-hit b {
  position: absolute;
  top: 7px;
  left: 7px;
  padding: 1px 6px;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-mark);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-hit[data-relevant] {
  background: var(--rv-good-soft);
}
.rv-hit[data-relevant] b {
  color: var(--rv-surface);
  background: var(--rv-good);
}
.rv-hit[data-here] {
  border-color: var(--rv-focus);
}
.rv-hit[aria-selected="true"] {
  border-color: var(--rv-accent);
}
.rv-hname {
  display: block;
  margin-top: 3px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-hline {
  display: flex;
  align-items: center;
  gap: 6px;
}
.rv-hline code,
.rv-pair code,
.rv-scores code {
  padding: 0;
  color: inherit;
  background: none;
  font: var(--rv-size-small) / 1.4 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-htrack {
  flex: 1;
  height: 5px;
}
.rv-pairs {
  position: relative;
  width: 100%;
  aspect-ratio: 2.72;
}
.rv-pairs canvas,
.rv-pgrid canvas {
  border-radius: var(--rv-radius-mark);
}
.rv-pbelow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  gap: 18px;
  margin-top: 10px;
}
.rv-pair {
  display: grid;
  grid-template-columns: 14px minmax(0, 1fr) 64px 52px;
  align-items: center;
  gap: 8px;
  height: 26px;
  padding: 0 6px;
  border-radius: var(--rv-radius-mark);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-pair:hover {
  background: var(--rv-sunken);
}
.rv-pair i {
  width: 12px;
  height: 12px;
  border-radius: var(--rv-radius-mark);
}
.rv-pair > :nth-child(n + 3) {
  text-align: right;
}
.rv-pgrid {
  position: relative;
  width: 130px;
  height: 130px;
}
.rv-pgrid canvas {
  cursor: crosshair;
}
.rv-card .rv-pgridwords {
  min-height: 34px;
  margin-top: 4px;
  font-size: var(--rv-size-note);
}
.rv-scores {
  font-family: inherit;
}
.rv-scores th,
.rv-scores td {
  height: 30px;
  text-align: left;
}
.rv-scores thead th {
  height: 22px;
}
.rv-scores tbody th {
  width: 80px;
}
.rv-scores td[data-used] code {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-strack {
  display: inline-block;
  width: calc(100% - 52px);
  height: 9px;
  margin-right: 8px;
}
.rv-strack > i:not([data-best]) {
  background: color-mix(in srgb, var(--rv-accent) 55%, var(--rv-sunken));
}
.rv-card .rv-scorenote {
  margin-top: 8px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 560px) {
  .rv-pbelow {
    grid-template-columns: minmax(0, 1fr);
  }
}
`];var uB=Gf.map(n=>{let t=new CSSStyleSheet;return t.replaceSync(n),t});vs(He);var wi=new WeakMap;function Ci(n,t,e){if(t.role==="feed")return bs(t),e.hide?.(n)??(()=>{});let r=wi.get(n);return(!r||r.role!==t.role||r.canvas!==t.canvas)&&(r?.destroy(),r=new tc(n,t,e),wi.set(n,r)),r.take(t,e)}var tc=class{constructor(t,e,r){this.place=t,this.role=e.role,this.canvas=e.canvas,this.adapter=r,this.generation=0,r.there&&(Gt(this.canvas).there=r.there),this.root=d("div",{class:`rv-root rv-${e.role}`}),fB(t),t.append(this.root),this.stage=e.role==="canvas"?this.makeStage():null,this.board=e.role==="cards"?this.makeBoard():null,this.voice=null,this.unwatch=this.stage&&r.watch?.(t,s=>Gt(this.canvas).fresh.setBusy(s)),this.media=matchMedia("(prefers-color-scheme: dark)"),this.onTheme=()=>this.setTheme(),this.media.addEventListener("change",this.onTheme)}makeStage(){let t=s=>this.adapter.send(s),e=this.adapter.takeFiles&&(s=>this.adapter.takeFiles?.(s)??!1),r={send:t,commands:Lf,groundOf:this.adapter.groundOf,takeFiles:e};return new Ks(this.root,Gt(this.canvas),r)}makeBoard(){return new ns(this.root,Gt(this.canvas),Tf,this.adapter.groundOf)}speakWith(t){this.voice??=new Es(Gt(this.canvas),e=>this.adapter.send(e)),this.voice.take(t),Si(t.address,t.replaces)}setTheme(){this.stage?.setTheme(),this.board?.setTheme()}take(t,e){this.adapter=e,this.generation+=1;let r=this.generation;return this.setTheme(),t.role==="canvas"?this.show(t):(t.voice&&this.speakWith(t.voice),this.board?.update(t)),()=>{r===this.generation&&setTimeout(()=>{r===this.generation&&!this.root.isConnected&&this.destroy()})}}show(t){this.stage?.update(t),Si(t.address,t.replaces)}destroy(){this.media.removeEventListener("change",this.onTheme),this.unwatch?.(),this.stage?.destroy(),this.board?.destroy(),this.root.remove(),wi.get(this.place)===this&&wi.delete(this.place)}};function fB(n){let t=n.getRootNode(),e=t instanceof ShadowRoot?t:document;e.adoptedStyleSheets=[...new Set([...e.adoptedStyleSheets,...uB])]}function Hf(n,{cells:t,box:e,mirrored:r,maximum:s}){let o=[...pB(n,t,e,r),...mB(n)];if(!ot(n)||n.samples_shown<n.samples_total)return o;let i=[0,0,0];for(let h of n.state)i[h]+=1;let a=n.samples_total,l=new Set(n.taps.filter((h,A)=>h>=0&&n.weights[A]>0)).size;a&&o.push(l?Mt("cells_read",{cells:l}):Mt("nothing_read"));let c={height:t.height,width:t.width};return a&&i[2]===a?o.push(Mt("all_outside",c)):i[2]&&o.push(Mt(s?"outside_of_maximum":"outside_of_mean",{count:i[2],of:a,...c})),i[1]&&o.push(Mt("clamped",{count:i[1]})),o}var Mt=(n,t={})=>({kind:n,values:t});function pB({way:n,read_frame:{w:t,h:e,angle:r}},{stride:s},o,i){let a=[e/s,t/s];if(n?.kind==="pooled")return[Mt("rounded",{size:a})];let l=r?Mt("turned",{angle:r,size:a}):Mt("box",{size:a});return i&&o.angle?[l,Mt("mirrored",{drawn:o.angle,read:-o.angle})]:[l]}function mB({way:n,bins:t,grid:e,bin_rows:r,bin_columns:s}){let o=t[0]*t[1]===1;if(r&&s)return[Mt(o?"pooled_one_bin":"pooled_bins",{rows:Uf(r),columns:Uf(s)})];let i=[n?.y.bin_size,n?.x.bin_size],a=e[0]*e[1];return a?o?[a===1?Mt("one_bin_once"):Mt("one_bin",{grid:e})]:[a===1?Mt("bins_once",{size:i}):Mt("bins",{size:i,grid:e})]:[Mt("bins_empty",{size:i})]}var Uf=n=>Array.from({length:n.length/2},(t,e)=>[n[2*e],n[2*e+1]]);var vB={bin:(n,{bin:t},e)=>{for(let r=Math.min(t,e-1);r<n.length;r+=e)n.fill(1,r,r+1)},painted:(n,{painted:t},e)=>{for(let[r,s]of t)if(!(r>=e))for(let o=r;o<n.length;o+=e)n.fill(s,o,o+1)}};function Kf(n,t){let e=n.page,r=vB[e.upstream_kind],s=t.choice;if(!r||!s)return{};let{bin:o=e.chosen.bin,painted:i=e.chosen.painted}=s,a={...e.chosen,bin:o,painted:i},{shape:l}=e.upstream,c=Object.assign(new Float32Array(e.upstream.length),{shape:l});return r(c,a,l[1]*l[2]),{page:{...e,chosen:a,upstream:c},answers:[]}}function Jf(n,t){let e=n.page,{reference:r,why:s,way:o}={...e,...t.choice},i=t.boxes[t.active??0],a=e.readings.map(({id:m})=>i?IB(n,i.id,m):null),l=a[e.readings.findIndex(({id:m})=>m===r)]??null,c=e.readings.map((m,v)=>CB(a[v],l)),h=c.flatMap(m=>[...m??[]].filter(Number.isFinite).map(Math.abs)),A=Math.max(0,...h,...a.map(m=>m?.tolerance??0)),g=n.boxes[n.active??0],u=e.readings.map((m,v)=>({...m,refused:wB(m,a[v],i&&g?hs(g):""),...bB(c[v]),same_as:xB(e.readings,a,v)})),f=r===e.reference&&s===e.why,p=u.find(({id:m})=>m===r);return{readings:[...n.readings].sort((m,v)=>+(v.id===r)-+(m.id===r)),operator:{...n.operator,reduction:p?.pool==="mean"?"avg":"max"},page:{...e,box:i?.id??null,reference:r,why:s,way:o,readings:u,range:yB(a),difference_range:[-A,A],differences:QB(c,e.differences.shape),causes:f?e.causes:null}}}function IB({canvas:n,answers:t},e,r){let s=i=>i.box===e&&i.reading===r;return Gt(n).answers.find(i=>s(i)&&Kt(i))??t.find(s)??null}function wB({title:n},t,e){return t||!e?t?.error??null:`This page cannot compute ${n}. When it was saved, it had the numbers of ${e}.`}function CB(n,t){let[e,r]=[n?.output,t?.output];return!e||!r?null:Float32Array.from(e,(s,o)=>Pf(s,r[o])?0:s-r[o])}var Pf=(n,t)=>n===t||Object.is(n,t);function bB(n){let[t,e]=[null,null];return n?.forEach((r,s)=>{!Number.isFinite(r)||t!=null&&Math.abs(r)<=t||(t=Math.abs(r),e=s)}),{most:t,worst:e}}function xB(n,t,e){let r=t[e],s=t.slice(0,e).findIndex(o=>o&&r&&EB(o,r));return n[s]?.title??null}function EB({output:n,tolerance:t,device:e},{output:r,device:s}){let o=e===s?0:t;return!!(n&&r?.every((i,a)=>Pf(i,n[a])||Math.abs(i-n[a])<=o))}function yB(n){let t=n.flatMap(e=>{let r=new Set(e?.bin);return[...e?.output??[]].filter((s,o)=>Number.isFinite(s)&&r.has(o))});return t.length?[Math.min(...t),Math.max(...t)]:[0,0]}function QB(n,t){let e=Object.assign(new Float32Array(t[0]*t[1]).fill(NaN),{shape:t});return n.forEach((r,s)=>{r&&e.set(r,s*t[1])}),e}function qe(n,t){let e=0;for(let r=0;r<n.length;r+=1)e+=n[r]*t[r];return e}var Ht=n=>Math.sqrt(qe(n,n));function jt(n){let t=Ht(n);return Float64Array.from(n,e=>t?e/t:e)}var ec=(n,t)=>qe(jt(n),jt(t));function nc(n,t){let[e,r]=[jt(n),jt(t)];if(!Ht(e)||!Ht(r))return Number.NaN;let s=Ht(e.map((i,a)=>i-r[a])),o=Ht(e.map((i,a)=>i+r[a]));return 2*Math.atan2(s,o)*180/Math.PI}var se=(n,t)=>Array.from({length:t?n.length/t:0},(e,r)=>n.subarray(r*t,(r+1)*t));function ir(n,t){let e=new Float64Array(t);for(let r of n)for(let s=0;s<t;s+=1)e[s]+=r[s];return e}var BB=8,zf=1,kB=1e-12;function _f(n,t,{words:e}){let r=n.page,s=t.choice?.off;if(!s||!e)return{};let[o,i]=r.vectors.shape,a=Array.from({length:o},(A,g)=>!s.includes(g)),l=se(r.vectors,i),c=ir(bi(l,a),i),h=SB(n,r,{on:a,vectors:l,total:c});return{page:h,layers:n.layers.map(A=>A.id==="winners"?OB(n,h,a,A):A),sentence:Bn(RB(h,a),e)}}var bi=(n,t)=>n.filter((e,r)=>t[r]);function SB(n,t,e){let{on:r,total:s}=e,o=ts(jt(s));return{...t,off:r.flatMap((i,a)=>i?[]:[a]),total:ts(s),total_norm:Ht(s),descriptor:o,similarity:ec(s,t.full),shares:ts(DB(e)),turns:ts(MB(e,t.full)),aggregates:t.aggregates.map(i=>$B(i,t,e)),patches:NB(n,t,e)}}var ts=n=>Object.assign(Float32Array.from(n),{shape:[n.length]});function DB({on:n,vectors:t,total:e}){let r=qe(e,e);return t.map((s,o)=>n[o]&&r?qe(s,e)/r:0)}function MB({on:n,vectors:t,total:e},r){let s=t.reduce((o,i)=>o+i.reduce((a,l)=>a+Math.abs(l),0),0);return t.map((o,i)=>{let a=e.map((l,c)=>l+(n[i]?-o[c]:o[c]));return Ht(a)<=kB*s?Number.NaN:nc(a,r)})}function $B(n,t,{on:e,vectors:r,total:s}){let o=t.maxima.shape[1],i={sum:()=>s,raw:()=>ir(bi(se(t.maxima,o),e),o),concat:()=>Float64Array.from(bi(r,e).flatMap(l=>[...l]))}[n.name],a=i?.()??s;return{...n,norm:Ht(a),similarity:a.length===s.length?ec(a,s):null,length:a.length,descriptor:ts(jt(a))}}function NB({cells:n},t,{on:e,vectors:r,total:s}){if(!n||!e.some(Boolean))return[];let o=Ht(s)||1;return[...s.keys()].sort((a,l)=>s[l]-s[a]).slice(0,BB).filter(a=>s[a]>0).map(a=>{let l=r.map((v,C)=>e[C]?v[a]:-1/0),c=l.indexOf(Math.max(...l)),h=t.argmax[c*t.channels.length+a],[A,g]=[Math.floor(h/n.width),h%n.width],[u,f]=qf(g,n.width,n.stride),[p,m]=qf(A,n.height,n.stride);return{channel:a,name:t.channels[a],value:s[a]/o,region:c,share:l[c]/s[a],cell:[A,g],box:[u,p,f,m]}})}function qf(n,t,e){let[r,s]=[Math.max(n-zf,0),Math.min(n+zf,t-1)];return[tt((r+s)/2,e),(s-r+1)*e]}function OB({channel:n},t,e,r){let s=t.argmax.shape[1],o=new Float32Array(r.array.length);for(let l of bi(se(t.argmax,s),e)){let c=t.every_channel?l:[l[n?.index??0]];for(let h of c)o[h]+=1}let i=o.reduce((l,c)=>Math.max(l,c),1),a=Object.assign(o.map(l=>l||Number.NaN),{shape:r.array.shape});return{...r,array:a,range:[0,i]}}function RB({descriptor:n,full:t,shares:e,turns:r,regions:s},o){let i=o.length,a=o.filter(Boolean).length;if(!i)return[Se("no regions")];if(!a)return[Se("all off")];let l=[Se("described",{numbers:n.length,on:a,regions:i})];if(!n.some(Boolean))return[...l,Se("all zero")];let c=e.indexOf(Math.max(...e)),h=s[5*c+4],A={region:c,where:h?`level ${h}`:"the whole map"};if(l.push(a===1?Se("alone",A):Se("largest",{...A,share:e[c]})),a<i){let p=nc(n,t),m=Se("turned",{off:i-a,degrees:p});return[...l,t.some(Boolean)?m:Se("no angle",{regions:i})]}if(i===1)return l;let g=r.findIndex(Number.isNaN),u=r.indexOf(Math.max(...r)),f=g>=0?Se("nothing left",{region:g}):Se("turns at most",{region:u,degrees:r[u]});return[...l,f]}var Se=(n,t={})=>({kind:n,values:t});var xi=5,FB=1e-6,rc=11;function Vf(n,t,{words:e,kernels:r}){let s=n.page,{alone:o}=s,{cells:i}=n;if(!o||!i||!e||!r)return{};let a=t.boxes[0]??null,l=a&&LB(a,i),c=a&&!l,h=c?GB(a,i):TB(i),A=UB(r,o,i,h),g=JB(A,s,o),u=g.map(({hit:b,similarity:E},k)=>({...b,similarity:E,rank:k+1})),p=t.choice?.hit??(s.chosen===s.hits[0]?.key?"":s.chosen),m=Math.max(0,u.findIndex(({key:b})=>b===p)),v=g.map(({parts:b})=>PB(A,b)),C=[ar(c?"searched box":"searched map",{method:s.method,cells:[h[3]-h[1]+1,h[2]-h[0]+1],regions:A.vectors.length}),...o.whiten&&!o.projection?[ar("no whitening")]:[],...qB(u,!!c)];return{sentence:l?[{t:l,b:!1,tone:"warn"}]:Bn(C,e),message:l||null,page:{...s,hits:u,chosen:u[m]?.key??"",best:zB(g,A,v,i.stride),pairs:u.length?oc(Float32Array.from(v[m]),[A.vectors.length,v[m].length/A.vectors.length]):null,query_boxes:u.length?Yf(A,i.stride):null,hit_boxes:u.length?Yf(g[m].parts,i.stride):null}}}var TB=({width:n,height:t})=>[0,0,n-1,t-1];function LB({cx:n,cy:t,w:e,h:r},{width:s,height:o,stride:i}){let l=[["left and right",n-e/2,n+e/2,s*i],["top and bottom",t-r/2,t+r/2,o*i]].find(([,f,p,m])=>p<0||f>m);if(!l)return"";let[c,...h]=l,[A,g,u]=h.map(Qt);return`The box does not touch the picture: its ${c} lie at ${A} and ${g} of ${u} px.`}function GB({cx:n,cy:t,w:e,h:r},{width:s,height:o,stride:i}){let a=(g,u,f)=>{let p=Math.max(Math.ceil((g-u/2)/i-tt(0,1)),0),m=Math.min(Math.floor((g+u/2)/i-tt(0,1)),f-1);if(p<=m)return[p,m];let v=Math.min(Math.max(Math.floor(g/i),0),f-1);return[v,v]},[[l,c],[h,A]]=[a(n,e,s),a(t,r,o)];return[l,h,c,A]}function UB(n,t,e,[r,s,o,i]){let[a,l]=[o-r+1,i-s+1],[c]=t.values.shape,h=new Float32Array(c*l*a);for(let E=0;E<c;E+=1)for(let k=0;k<l;k+=1){let D=(E*e.height+s+k)*e.width+r;h.set(t.values.subarray(D,D+a),(E*l+k)*a)}let A=t.as_region&&t.method==="rmac"?"mac":t.method,g=Int32Array.of(0,0,a-1,l-1),{scales:u,overlap:f,variant:p}=t,m=A==="rmac"?n.regions({height:l,width:a,scales:u,overlap:f,variant:p}).regions:g,b=(A==="rmac"||A==="mac"?(E=>se(n.regionMaxima({features:{values:h,channels:c,height:l,width:a},regions:E}).maxima,c))(m):[HB(h,c,A==="gem")]).map(E=>KB(jt(E),t));return{vectors:b,regions:se(m,4).map(([E,k,D,$])=>[E+r,k+s,D+r,$+s]),total:ir(b,b[0]?.length??0)}}function HB(n,t,e){return Float64Array.from(se(n,n.length/t),r=>{let s=0;for(let o of r)s+=e?Math.max(o,FB)**3:o;return e?Math.cbrt(s/r.length):s/r.length})}function KB(n,{mean:t,projection:e}){if(!t||!e)return n;let r=n.map((s,o)=>s-t[o]);return jt(se(e,n.length).map(s=>qe(s,r)))}function JB(n,t,{counts:e,vectors:r,regions:s}){let o=r.shape[1],[i,a]=[se(r,o),se(s,4)],l=0;return t.hits.map((h,A)=>{let g=l+e[A],u=i.slice(l,g).map(m=>Float64Array.from(m)),f=a.slice(l,g).map(m=>[...m]);l=g;let p={vectors:u,regions:f,total:ir(u,o)};return{hit:h,parts:p,similarity:qe(jt(p.total),jt(n.total))}}).sort((h,A)=>A.similarity-h.similarity)}function PB(n,t){let e=Ht(n.total)*Ht(t.total);return n.vectors.flatMap(r=>t.vectors.map(s=>e?qe(r,s)/e:0))}function zB(n,t,e,r){let s=new Float32Array(n.length*xi*rc).fill(Number.NaN);return n.forEach(({parts:o},i)=>{let a=o.vectors.length;[...e[i].keys()].sort((c,h)=>e[i][h]-e[i][c]).slice(0,xi).forEach((c,h)=>{let[A,g]=[Math.floor(c/a),c%a],u=[...sc(t.regions[A],r),...sc(o.regions[g],r)];s.set([...u,e[i][c],A,g],(i*xi+h)*rc)})}),oc(s,[n.length,xi,rc])}var sc=([n,t,e,r],s)=>[tt((n+e)/2,s),tt((t+r)/2,s),(e-n+1)*s,(r-t+1)*s],Yf=({regions:n},t)=>oc(Float32Array.from(n.flatMap(e=>sc(e,t))),[n.length,4]);function qB(n,t){let e=n.filter(({relevant:s})=>s).map(({rank:s})=>s),[r]=n;if(e.length){let s=e.reduce((a,l,c)=>a+(c+1)/l,0)/e.length,o={right:e.length,ranks:e,hits:n.length,precision:s},i=ar(e.length===1?"right one":"right ones",o);return t?[i]:[i,ar("drag")]}return[r?ar("best",{name:r.title,similarity:r.similarity}):ar("nothing found")]}var ar=(n,t={})=>({kind:n,values:t}),oc=(n,t)=>Object.assign(n,{shape:t});var _B={gradients:Kf,prism:Jf,rmac_descriptor:_f,rmac_search:Vf},Wf=(n,t,e)=>_B[n.page?.kind??""]?.(n,t,e)??{};var YB="Drag on the picture to draw a box.";async function VB(n,t,e,r){vs(He,!0);let s={words:r,kernels:await He().catch(()=>null)};for(let o of e){let i=_i(await ZB(o));i.role==="feed"?await bs(i):i.role==="canvas"?Ci(n,i,WB(n,i,s)):Ci(t.appendChild(d("div")),i,{send:()=>{}})}}function WB(n,t,e){let r={send(s){queueMicrotask(()=>Ci(n,XB(t,e,s),r))}};return r}function XB(n,t,e){let{mid:r,seq:s}=e,o=new Map(e.boxes.map(h=>[h.id,h])),i=h=>{let A=o.get(h.id);return!!(A&&ce(h,A))},a=n.answers.filter(({frame:h})=>i(h)),l=jB(n,t.words,e,i),c={...n,mid:r,seq:s,answers:a,sentence:l};return xs({...c,...Wf(c,e,t)})}function jB(n,t,e,r){let s=n.boxes[n.active??0],o=e.boxes[e.active??0];if(!s||s.id===o?.id&&r(s))return n.sentence;if(!o)return[{t:YB,b:!1,tone:null}];let[i,...a]=n.readings,{answers:l}=Gt(n.canvas),c=a.length?null:l.find(A=>A.box===o.id&&A.reading===i.id);if(c?.error)return[{t:c.error,b:!1,tone:"warn"}];if(t&&c&&n.cells){let{clockwise:A,reduction:g}=n.operator,u={cells:n.cells,box:o,mirrored:A,maximum:g==="max"};return Bn(Hf(c,u),t)}return[{t:`When this page was saved, of ${hs(s)}: `,b:!1,tone:"warn"},...n.sentence]}async function ZB(n){let t=new Blob([ho(n)]).stream().pipeThrough(new DecompressionStream("deflate"));return new Uint8Array(await new Response(t).arrayBuffer())}return sp(tk);})();
